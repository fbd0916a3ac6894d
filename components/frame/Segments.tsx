import { useId } from 'preact/hooks';

export interface SegmentsProps<Value extends string> {
  /** The value of `data-setting`, for tests. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly wordsOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** A row of buttons of which one is chosen. Its label is only read aloud. */
export function Segments<Value extends string>({ name, label, values, chosen, wordsOf, onChoose }: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset class="segments views" data-setting={name}>
      <legend class="unseen">{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{wordsOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
