import { cleanLine } from '../../bylines/clean-line';

/** A line of the page near its headline. */
export interface OpeningLine {
  readonly text: string;
  /** The texts of its text nodes, in the order of the page. */
  readonly pieces: readonly Piece[];
  /** The element of the piece that is nearest to the headline. */
  readonly element: Element;
  /** The `datetime` of the `<time>` in the line that is nearest to the headline. */
  readonly datetime: string | null;
}
/** The trimmed text of a text node, with its parent element. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}
/** The lines around the headline: standfirst, byline, dates, and the beginning of the text. */
export interface Opening {
  /** The lines before the headline, the nearest first. */
  readonly before: readonly OpeningLine[];
  /** The lines after the headline, in the order of the page. */
  readonly after: readonly OpeningLine[];
}

const MAX_NODES = 1_000;
const LIMITS = { after: { lines: 30, characters: 2_500 }, before: { lines: 8, characters: 600 } };
const MAX_TEXT = 600;
const SKIPPED = new Set(['script', 'noscript', 'style', 'title']);
const INLINE = new Set('a abbr b bdi bdo cite em font i mark s small span strong sub sup time u'.split(' '));

/**
 * Returns the lines around the headline, without scripts and captions. A line is the text of one block between line breaks. Pieces of
 * different elements are separated by a space. The numbers of nodes, lines and characters are limited, whatever the size of the page.
 */
export function readOpening(headline: Element): Opening {
  return { after: linesFrom(headline, 'after'), before: linesFrom(headline, 'before') };
}

interface Draft {
  readonly block: Element;
  readonly element: Element;
  readonly pieces: Piece[];
  datetime: string | null;
}

function linesFrom(headline: Element, side: 'after' | 'before'): OpeningLine[] {
  const doc = headline.ownerDocument;
  const walker = Document.prototype.createTreeWalker.call(doc, doc.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = headline;
  const limit = LIMITS[side];
  const drafts: Draft[] = [];
  let characters = 0;
  let isBroken = false;
  for (let seen = 0; seen < MAX_NODES && drafts.length <= limit.lines && characters < limit.characters; seen++) {
    const node = side === 'after' ? walker.nextNode() : walker.previousNode();
    const element = node?.parentElement;
    if (!node || !element) break;
    if (node.nodeName === 'BR') isBroken = true;
    const piece = (node.nodeValue ?? '').slice(0, MAX_TEXT);
    if (!/\S/.test(piece) || headline.contains(node) || isSkipped(element, headline)) continue;
    characters += piece.length;
    add(drafts, element, piece, side, isBroken);
    isBroken = false;
  }
  return drafts.flatMap(({ pieces, element, datetime }) => {
    const text = cleanLine(pieces.map((piece) => piece.text).join(' '), MAX_TEXT * 2);
    return text ? [{ text, pieces, element, datetime }] : [];
  });
}

/**
 * Returns whether a text belongs to a script, a style sheet or a title, or to the caption of a figure that does not contain the headline.
 */
function isSkipped(element: Element, headline: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (SKIPPED.has(at.localName)) return true;
    if (at.localName === 'figcaption') return !at.parentElement?.contains(headline);
  }
  return false;
}

function add(drafts: Draft[], element: Element, text: string, side: 'after' | 'before', isBroken: boolean): void {
  const block = blockOf(element);
  const piece = { text: text.trim(), element };
  const datetime = element.closest('time')?.getAttribute('datetime') ?? null;
  const last = drafts.at(-1);
  if (last?.block !== block || isBroken) drafts.push({ block, element, pieces: [piece], datetime });
  else {
    if (side === 'after') last.pieces.push(piece);
    else last.pieces.unshift(piece);
    last.datetime ??= datetime;
  }
}

function blockOf(element: Element): Element {
  let at = element;
  while (INLINE.has(at.localName) && at.parentElement) at = at.parentElement;
  return at;
}
