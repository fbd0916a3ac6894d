import { removeElement, renameElement, selectAll } from '../page/node-access';
import { noteClassOf } from './note-class';
import { type NoteOpening, openingReader } from './read-opening';

/** The maximum length of a box for a note, in UTF-16 units. */
const MAX_BOX = 2_500;
/** The maximum number of elements in a footer that are checked. */
const MAX_CHECKED = 40;

/**
 * Returns a function that rescues the editors' notes from an `aside` or `footer` that is about to be removed, and returns whether the
 * element itself stays. An `aside` that is a note becomes a `div`. The notes in a `footer` are moved before it.
 * @param lang The language of the page.
 */
export function noteRescuer(lang: string | null): (beside: Element) => boolean {
  let read: ((text: string) => NoteOpening | null) | null = null;
  const isNote = (element: Element): boolean => {
    const text = element.textContent.trim();
    if (text.length > MAX_BOX || text.length === 0) return false;
    read ??= openingReader(lang);
    return noteClassOf(element) !== null || read(text) !== null;
  };
  return (beside) => {
    if (beside.localName === 'aside') {
      if (!isNote(beside)) return false;
      const box = renameElement(beside, 'div', ['class', 'id']);
      if (noteClassOf(box) === null) box.setAttribute('class', 'editors-note');
      return true;
    }
    if (beside.localName !== 'footer') return false;
    let last: Element | null = null;
    for (const element of selectAll(beside, 'p,div,aside,section').slice(0, MAX_CHECKED)) {
      if (last?.contains(element) || !isNote(element)) continue;
      last = element;
      removeElement(element);
      Element.prototype.before.call(beside, element);
    }
    return false;
  };
}
