import { i18n } from '#i18n';

export interface NameFieldProps {
  readonly id: string;
  readonly label: 'rightName' | 'name';
  /** For style and tests. */
  readonly field: string;
  readonly name: string;
  readonly onInput: (name: string) => void;
}

/** UTF-16 units; the library keeps no longer name. */
const MAX_NAME = 200;

/** A name that the reader writes; it has to be one. */
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
