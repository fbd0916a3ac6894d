import { cleanLine } from '../../bylines/clean-line';
import { POST_ATTRIBUTE } from '../posts/mark-posts';

/** A line on the page near the headline. */
export interface OpeningLine {
  readonly text: string;
  /** The pieces of the line, one for each text node, in page order. */
  readonly pieces: readonly Piece[];
  /** The parent element of the line's first or last text node, whichever is nearer to the headline. */
  readonly element: Element;
  /**
   * The `datetime` attribute of a `<time>` element in the line, or `null` if there is none. If there are several, the one nearest to the
   * headline is used.
   */
  readonly datetime: string | null;
}
/** The trimmed text of a text node, together with its parent element. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}
/** The lines around the headline, such as the standfirst, the byline, the dates and the beginning of the text. */
export interface Opening {
  /** The lines before the headline, starting with the nearest. */
  readonly before: readonly OpeningLine[];
  /** The lines after the headline, in page order. */
  readonly after: readonly OpeningLine[];
}

const MAX_NODES = 1_000;
const LIMITS = { after: { lines: 30, characters: 2_500 }, before: { lines: 8, characters: 600 } };
const MAX_TEXT = 600;
const SKIPPED = new Set(['script', 'noscript', 'style', 'title']);
const INLINE = new Set('a abbr b bdi bdo cite em font i mark s small span strong sub sup time u'.split(' '));

/**
 * Returns the lines around the headline, without scripts, captions, quotations and posts. A line is the text between two line breaks within a block. Texts
 * from different elements are separated by a space. The numbers of nodes, lines and characters are limited, however large the page is.
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
 * Returns whether an element is inside a script, a style sheet or a title, or inside a quotation, a post or the caption of a figure that does
 * not contain the headline.
 */
function isSkipped(element: Element, headline: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (SKIPPED.has(at.localName)) return true;
    if (at.localName === 'blockquote' || at.hasAttribute(POST_ATTRIBUTE)) return !at.contains(headline);
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
