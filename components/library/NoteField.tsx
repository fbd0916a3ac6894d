import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_NOTE } from '../../utils/model';

export interface NoteFieldProps {
  readonly note: string;
  readonly onKeep: (note: string) => void;
}

/** The field for the reader's note on an article. The note is kept when the reader leaves the field. */
export function NoteField({ note, onKeep }: NoteFieldProps) {
  const id = useId();
  return (
    <div class="note-field">
      <label for={id}>{i18n.t('library.foundNote')}</label>
      <textarea
        id={id}
        class="row-input"
        rows={3}
        maxLength={MAX_NOTE}
        defaultValue={note}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== note.trim()) onKeep(value);
        }}
      />
    </div>
  );
}
