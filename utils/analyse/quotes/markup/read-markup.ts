import type { BodyNode, Span } from '../../../model';
import { LETTER_OR_NUMBER } from '../../../text/first-letter';
import { rangeOf } from '../../../text/range-of';

/** The spans of a text that the article's markup sets apart. Each list is in text order. */
export interface Markup {
  /** The spans of block quotes. */
  readonly quoted: readonly Span[];
  /** The spans of `cite` elements, which name the sources of quotations. */
  readonly cited: readonly Span[];
  /** The spans of headings and bold text. */
  readonly strong: readonly Span[];
  /** The spans of listings and of words of code, in which quotation marks are signs of a computer language. */
  readonly code: readonly Span[];
}

const HEADING = /^h[2-6]$/;

/** Reads the markup of an article's body. All lists are empty if the body is empty. */
export function readMarkup(body: readonly BodyNode[]): Markup {
  const quoted: Span[] = [];
  const cited: Span[] = [];
  const strong: Span[] = [];
  const code: Span[] = [];
  const listOf = (tag: string): Span[] | null => {
    if (tag === 'blockquote') return quoted;
    if (tag === 'cite') return cited;
    if (tag === 'pre' || tag === 'code') return code;
    return tag === 'strong' || tag === 'b' || HEADING.test(tag) ? strong : null;
  };
  const visit = (nodes: readonly BodyNode[]): void => {
    for (const node of nodes) {
      if (!('tag' in node)) continue;
      const { tag, children } = node;
      const list = listOf(tag);
      const range = list && rangeOf(children);
      if (range && (list.at(-1)?.end ?? 0) <= range.start) list.push(range);
      visit(children);
    }
  };
  visit(body);
  return { quoted, cited, strong, code };
}

/** Returns the indices of the paragraphs that lie entirely within the given spans. Both lists must be sorted. */
export function paragraphsWithin(text: string, paragraphs: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const within = new Set<number>();
  let next = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const first = spans[next];
    if (!first || first.start > start || start === end) continue;
    // Several spans can cover a paragraph together, with only whitespace and punctuation between them.
    let covered = start;
    for (let at = next; ; at++) {
      const span = spans[at];
      if (!span || span.start > end || LETTER_OR_NUMBER.test(text.slice(covered, span.start))) break;
      covered = Math.max(covered, Math.min(end, span.end));
    }
    if (!LETTER_OR_NUMBER.test(text.slice(covered, end))) within.add(index);
  }
  return within;
}
