import type { Article, BodyElement, BodyNode, BodyTag, LostParagraph } from '../model';
import { countQuoteMarks } from '../text/count-quote-marks';
import { rangeOf } from '../text/range-of';
import { shiftNode } from './shift-nodes';

/** The tags of block elements. A paragraph can be inserted into a `blockquote`, `li` or `dd` only if all its children are blocks. */
const BLOCKS: ReadonlySet<BodyTag> = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'table', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface Place {
  readonly lost: LostParagraph;
  readonly index: number;
}

/**
 * Restores lost paragraphs to their original positions, removes them from the list of lost paragraphs and updates the counts. `indices` are
 * indices into `article.integrity.lost`; if omitted, all lost paragraphs are restored. The body is traversed only once, regardless of the
 * number of paragraphs.
 */
export function putBack(article: Article, indices?: ReadonlySet<number>): Article {
  const { integrity } = article;
  const isWanted = ({ index }: Place): boolean => indices?.has(index) ?? true;
  const places = integrity.lost.map((lost, index): Place => ({ lost, index })).sort((a, b) => a.lost.at - b.lost.at || a.index - b.index);
  const back = places.filter(isWanted);
  if (back.length === 0) return article;

  const writer = new Inserter(article, places, isWanted);
  const { body, text, ats } = writer.write();
  const marks = back.reduce((sum, { lost }) => sum + countQuoteMarks(lost.text), 0);
  return {
    ...article,
    text,
    body,
    integrity: {
      ...integrity,
      keptQuoteMarks: Math.max(integrity.keptQuoteMarks, Math.min(integrity.keptQuoteMarks + marks, integrity.pageQuoteMarks)),
      keptParagraphs: Math.max(integrity.keptParagraphs, Math.min(integrity.keptParagraphs + back.length, integrity.pageParagraphs)),
      lost: integrity.lost.flatMap((lost, index) => (ats.has(index) ? [{ ...lost, at: ats.get(index) ?? lost.at }] : [])),
    },
  };
}

/** An object that copies a body in one pass and inserts each restored paragraph before the block that followed it on the page. */
class Inserter {
  readonly #article: Article;
  readonly #places: readonly Place[];
  readonly #isWanted: (place: Place) => boolean;
  readonly #chunks: string[] = [];
  /** The new offsets of the paragraphs that are not restored, keyed by the paragraphs' indices. */
  readonly #ats = new Map<number, number>();
  /** The index in `#places` of the next lost paragraph to handle. */
  #next = 0;
  /** The number of UTF-16 units of the original text copied so far. */
  #copied = 0;
  /** The number of UTF-16 units inserted so far. */
  #grown = 0;

  constructor(article: Article, places: readonly Place[], isWanted: (place: Place) => boolean) {
    this.#article = article;
    this.#places = places;
    this.#isWanted = isWanted;
  }

  write(): { body: readonly BodyNode[]; text: string; ats: ReadonlyMap<number, number> } {
    const { body, text } = this.#article;
    const copied = this.#copy(body, 'p');
    this.#chunks.push(text.slice(this.#copied));
    const written = [...copied, ...this.#atEnd(text.length)];
    return { body: written, text: this.#chunks.join(''), ats: this.#ats };
  }

  #copy(nodes: readonly BodyNode[], tag: BodyTag): BodyNode[] {
    return nodes.flatMap((node) => {
      const range = rangeOf([node]);
      if (!range) return [node];
      const before = this.#before(range.start, range.start, tag);
      if (!this.#isReached(range.end - 1)) return [...before, shiftNode(node, this.#grown)];
      const paragraphTag = 'tag' in node ? paragraphTagIn(node) : null;
      if (paragraphTag && 'tag' in node) return [...before, { ...node, children: this.#copy(node.children, paragraphTag) }];
      // A paragraph that belongs in the middle of an indivisible element is inserted before that element instead.
      return [...before, ...this.#before(range.end - 1, range.start, tag), shiftNode(node, this.#grown)];
    });
  }

  #isReached(offset: number): boolean {
    const place = this.#places[this.#next];
    return place !== undefined && place.lost.at <= offset;
  }

  /**
   * Restores the requested paragraphs with offsets up to `reach`, and returns their blocks. They come directly before the block that starts
   * at `start`. Both offsets refer to the original text.
   */
  #before(reach: number, start: number, tag: BodyTag): BodyNode[] {
    const made: BodyNode[] = [];
    for (; this.#isReached(reach); this.#next++) {
      const place = this.#places[this.#next] as Place;
      const at = start + this.#grown;
      const lines = this.#isWanted(place) ? linesOf(place.lost.text) : [];
      if (!this.#isWanted(place)) this.#ats.set(place.index, at);
      if (lines.length === 0) continue;
      this.#chunks.push(this.#article.text.slice(this.#copied, start), lines.join('\n'), '\n');
      this.#copied = start;
      made.push(blockOf(tag, lines, at));
      this.#grown += lines.join('\n').length + 1;
    }
    return made;
  }

  /** Inserts the paragraphs that belong after the last block. */
  #atEnd(length: number): BodyNode[] {
    const made: BodyNode[] = [];
    let end = length + this.#grown;
    let waiting: number[] = [];
    const settle = (at: number) => {
      for (const index of waiting) this.#ats.set(index, at);
      waiting = [];
    };
    for (const place of this.#places.slice(this.#next)) {
      if (!this.#isWanted(place)) waiting.push(place.index);
      const lines = this.#isWanted(place) ? linesOf(place.lost.text) : [];
      if (lines.length === 0) continue;
      const joint = end === 0 ? '' : '\n';
      this.#chunks.push(joint, lines.join('\n'));
      settle(end + joint.length);
      made.push(blockOf('p', lines, end + joint.length));
      end += joint.length + lines.join('\n').length;
    }
    settle(end);
    return made;
  }
}

/** Returns the tag for a paragraph inserted into an element, or `null` if no paragraph can be inserted there. */
function paragraphTagIn({ tag, children }: BodyElement): BodyTag | null {
  if (tag === 'ul' || tag === 'ol') return 'li';
  if (tag === 'dl') return 'dd';
  const mayHold = tag === 'blockquote' || tag === 'li' || tag === 'dd';
  return mayHold && children.every((child) => 'tag' in child && BLOCKS.has(child.tag)) ? 'p' : null;
}

/** Returns the non-empty lines of a paragraph, without leading or trailing whitespace. */
const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/** Returns an element that contains the lines. The first line begins at the offset `start`. */
function blockOf(tag: BodyTag, lines: readonly string[], start: number): BodyElement {
  let at = start;
  const children = lines.flatMap((line, which): BodyNode[] => {
    const leaf = { start: at, end: at + line.length };
    at = leaf.end + 1;
    return which === 0 ? [leaf] : [{ tag: 'br', children: [] }, leaf];
  });
  return { tag, children };
}
