import { HELPER_WORDS } from './author-words';
import { foldWords, wordsOf } from './fold-words';
import { judgeName } from './judge-name';
import type { Opening, Piece } from './read-opening';
import { isOtherRole, splitAuthors, unique } from './split-authors';

/** How many lines and elements from the headline on names stand, and how many elements apart. */
const NEAR = { lines: 10, pieces: 40, steps: 4 };

/**
 * The names that the page shows beside a known one, set like it: alone in an element with the same tag and classes, before anything that
 * leads to other people than the authors. With the known ones, in the order of the page; without a known one there, none.
 */
export function findPeers(known: readonly string[], opening: Opening, site: string | null): string[] {
  const lines = opening.after.slice(0, NEAR.lines);
  const pieces = joinMarked(lines.flatMap((line) => line.pieces).slice(0, NEAR.pieces));
  const folded = new Set(known.map(foldWords));
  const first = pieces.findIndex(({ text }) => folded.has(foldWords(text)));
  const model = kindOf(pieces[first]?.element);
  if (!model) return [];
  let names: string[] = [];
  for (let at = Math.max(0, first - NEAR.steps), last = first; at < pieces.length && at - last <= NEAR.steps; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (isOtherRole(piece.text)) {
      if (at > first) break;
      names = [];
    }
    if (kindOf(piece.element) !== model || isHelper(pieces[at + 1]?.text)) continue;
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

/** Forename and surname in elements of their own within one that marks an author are one name. */
function joinMarked(pieces: readonly Piece[]): Piece[] {
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

/** «Photographer» right behind a name. */
const isHelper = (text: string | undefined): boolean => {
  const words = wordsOf(text ?? '');
  return words.length === 1 && HELPER_WORDS.has(words[0] ?? '');
};

/** What an element and its parent are called; `null` where neither has a class: such elements tell nothing. */
function kindOf(element: Element | undefined): string | null {
  const classes = [element, element?.parentElement].map((one) => one?.getAttribute('class') ?? '');
  return classes.some(Boolean) ? `${element?.localName} ${classes.join(' < ')}` : null;
}
