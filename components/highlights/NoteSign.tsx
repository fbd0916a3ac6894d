import { i18n } from '#i18n';
import { firstWords } from '../article/block-words';
import { Icon } from '../icons/Icon';

export interface NoteSignProps {
  /** Of the highlight. */
  readonly id: string;
  readonly note: string;
}

/** There is a note on the words before it: opens it, by keyboard, too. The view hears the click. */
export function NoteSign({ id, note }: NoteSignProps) {
  const words = i18n.t('highlight.noteOf', [firstWords(note, ENOUGH)]);
  return (
    <button type="button" class="note-sign" data-highlight={id} aria-label={words} title={words} aria-haspopup="dialog">
      <Icon name="note" />
    </button>
  );
}

/** UTF-16 units of a note that are told before it is opened. */
const ENOUGH = 120;
