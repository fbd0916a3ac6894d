import { i18n } from '#i18n';
import { firstWords } from '../article/block-words';
import { Icon } from '../icons/Icon';

export interface NoteSignProps {
  /** The id of the highlight. */
  readonly id: string;
  readonly note: string;
}

/** The button after highlighted words that have a note. The view handles its clicks and opens the note. */
export function NoteSign({ id, note }: NoteSignProps) {
  const words = i18n.t('highlight.noteOf', [firstWords(note, MAX_LENGTH)]);
  return (
    <button type="button" class="note-sign" data-highlight={id} aria-label={words} title={words} aria-haspopup="dialog">
      <Icon name="note" />
    </button>
  );
}

/** The maximum length of a note's excerpt in the label of the button that opens the note, in UTF-16 code units. */
const MAX_LENGTH = 120;
