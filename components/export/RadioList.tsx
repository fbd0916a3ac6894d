import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface RadioListProps<Value extends string> {
  /** The value of `data-setting`, for tests. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labelOf: (value: Value) => ComponentChildren;
  /** Returns the words that explain a value; `null` if it needs none. */
  readonly hintOf?: (value: Value) => string | null;
  readonly onChoose: (value: Value) => void;
}

const Hint = ({ words }: { readonly words: string | null }) => (words === null ? null : <span class="export-hint">{words}</span>);

/** A list of radio buttons, each with its explanation. */
export function RadioList<Value extends string>({ name, label, values, chosen, labelOf, hintOf, onChoose }: RadioListProps<Value>) {
  const id = useId();
  return (
    <fieldset class="export-list" data-setting={name}>
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value} data-value={value}>
          <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span class="export-name">
            {labelOf(value)}
            <Hint words={hintOf?.(value) ?? null} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
