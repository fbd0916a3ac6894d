import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  /** The value of `data-setting`, for tests. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labelOf: (value: Value) => ComponentChildren;
  readonly onChoose: (value: Value) => void;
}

/** A group of radio buttons for choosing one of a few values, styled as a segmented button. */
export function Choice<Value extends string>({ name, label, values, chosen, labelOf, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choice" data-setting={name}>
      <legend>{label}</legend>
      <div class="choices">
        {values.map((value) => (
          <label key={value} class="choice-item" data-value={value}>
            <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span class="choice-label">{labelOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
