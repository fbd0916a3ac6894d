import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_NOTE } from '../../utils/model';
import { useKeptText } from './use-kept-text';

export interface NoteFieldProps {
  readonly note: string;
  readonly onKeep: (note: string) => void;
}

/** The field for the reader's note on an article. The note is kept while it is typed. */
export function NoteField({ note, onKeep }: NoteFieldProps) {
  const id = useId();
  const { type, keep } = useKeptText(note, onKeep);
  return (
    <div class="note-field">
      <label for={id}>{i18n.t('library.foundNote')}</label>
      <textarea
        id={id}
        class="row-input"
        rows={3}
        dir="auto"
        maxLength={MAX_NOTE}
        defaultValue={note}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={keep}
      />
    </div>
  );
}
