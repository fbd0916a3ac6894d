import { HELPER_WORDS } from '../../bylines/author-words';
import { foldWords, wordsOf } from '../../bylines/fold-words';
import { judgeName } from '../../bylines/judge-name';
import { isOtherRole, splitAuthors, unique } from '../../bylines/split-authors';
import type { Opening, Piece } from './read-opening';

/**
 * The number of lines and elements after the headline that are searched for names, and the maximum distance between two names, in elements.
 */
const LIMITS = { lines: 10, pieces: 40, steps: 4 };

/**
 * Returns the names that the page displays in the same style as a known author, including the known names, in page order. Each name must be
 * alone in an element with the same tag and classes, and must precede any label for people other than the authors. The result is empty if
 * no known name is displayed, or if its element has no class.
 */
export function findSimilarNames(known: readonly string[], opening: Opening, site: string | null): string[] {
  const lines = opening.after.slice(0, LIMITS.lines);
  const pieces = joinNameParts(lines.flatMap((line) => line.pieces).slice(0, LIMITS.pieces));
  const folded = new Set(known.map(foldWords));
  const first = pieces.findIndex(({ text }) => folded.has(foldWords(text)));
  const style = styleOf(pieces[first]?.element);
  if (!style) return [];
  let names: string[] = [];
  for (let at = Math.max(0, first - LIMITS.steps), last = first; at < pieces.length && at - last <= LIMITS.steps; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (isOtherRole(piece.text)) {
      if (at > first) break;
      names = [];
    }
    if (styleOf(piece.element) !== style || isHelper(pieces[at + 1]?.text)) continue;
    const [name, ...more] = splitAuthors(piece.text, site);
    if (
      !name ||
      more.length > 0 ||
      foldWords(name) !== foldWords(piece.text) ||
      (!folded.has(foldWords(name)) && judgeName(name, site) !== 'person')
    )
      continue;
    names.push(name);
    last = Math.max(at, first);
  }
  return unique(names);
}

/** Joins a forename and a surname in separate elements into one name if both are inside the same element marked as an author. */
function joinNameParts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const element = piece.element.closest('[rel~="author"],[itemprop~="author"]') ?? piece.element;
    const last = joined.at(-1);
    if (last && last.element === element && element !== piece.element)
      joined[joined.length - 1] = { element, text: `${last.text} ${piece.text}` };
    else joined.push({ element, text: piece.text });
  }
  return joined;
}

/**
 * Returns whether the text after a name consists only of the occupation of somebody who contributed to the article but did not write it,
 * such as «Photographer».
 */
const isHelper = (text: string | undefined): boolean => {
  const words = wordsOf(text ?? '');
  return words.length === 1 && HELPER_WORDS.has(words[0] ?? '');
};

/**
 * Returns an element's tag, its classes and those of its parent, for comparison. Returns `null` if neither has a class, because all such
 * elements look alike.
 */
function styleOf(element: Element | undefined): string | null {
  const classes = [element, element?.parentElement].map((one) => one?.getAttribute('class') ?? '');
  return classes.some(Boolean) ? `${element?.localName} ${classes.join(' < ')}` : null;
}
