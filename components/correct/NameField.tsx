import { i18n } from '#i18n';

export interface NameFieldProps {
  readonly id: string;
  readonly label: 'rightName' | 'name';
  /** The value of `data-field`, for style sheets and tests. */
  readonly field: string;
  readonly name: string;
  readonly onInput: (name: string) => void;
}

/** The maximum length of a name that the library accepts, in UTF-16 code units. */
const MAX_NAME = 200;

/** A required text field for a name. */
export function NameField({ id, label, field, name, onInput }: NameFieldProps) {
  return (
    <>
      <label for={id}>{i18n.t(`correct.${label}`)}</label>
      <input
        id={id}
        class="field"
        data-field={field}
        type="text"
        autocomplete="off"
        dir="auto"
        required
        maxLength={MAX_NAME}
        pattern=".*\S.*"
        value={name}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </>
  );
}
