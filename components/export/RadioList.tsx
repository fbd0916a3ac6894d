import { useId } from 'preact/hooks';
import { RadioOptions, type RadioOptionsProps } from './RadioOptions';

export interface RadioListProps<Value extends string> extends Omit<RadioOptionsProps<Value>, 'group'> {
  /** The value of `data-setting`, for tests. */
  readonly name: string;
  readonly label: string;
}

/** A list of radio buttons with its label. */
export function RadioList<Value extends string>({ name, label, ...options }: RadioListProps<Value>) {
  return (
    <fieldset class="export-list" data-setting={name}>
      <legend>{label}</legend>
      <RadioOptions group={useId()} {...options} />
    </fieldset>
  );
}
