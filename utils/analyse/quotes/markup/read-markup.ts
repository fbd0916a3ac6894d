import type { BodyNode, Span } from '../../../model';
import { rangeOf } from '../../../text/range-of';

/** What an article's markup tells of its words: stretches of the text, in its order. */
export interface Markup {
  /** Block quotes. */
  readonly quoted: readonly Span[];
  /** Sources named as such: `cite`. */
  readonly cited: readonly Span[];
  /** Headings and bold words. */
  readonly strong: readonly Span[];
}

const HEADING = /^h[2-6]$/;

/** Reads a body once; a text without one has no markup. */
export function readMarkup(body: readonly BodyNode[]): Markup {
  const quoted: Span[] = [];
  const cited: Span[] = [];
  const strong: Span[] = [];
  const visit = (nodes: readonly BodyNode[]): void => {
    for (const node of nodes) {
      if (!('tag' in node)) continue;
      const { tag, children } = node;
      const list =
        tag === 'blockquote' ? quoted : tag === 'cite' ? cited : tag === 'strong' || tag === 'b' || HEADING.test(tag) ? strong : null;
      const range = list && rangeOf(children);
      if (range && (list.at(-1)?.end ?? 0) <= range.start) list.push(range);
      visit(children);
    }
  };
  visit(body);
  return { quoted, cited, strong };
}

/** Which paragraphs lie wholly within spans of the text; both sorted. */
export function paragraphsWithin(text: string, paragraphs: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const within = new Set<number>();
  let next = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const first = spans[next];
    if (!first || first.start > start || start === end) continue;
    // Bold words side by side cover a paragraph together; blanks and marks between them do not count.
    let covered = start;
    for (let at = next; ; at++) {
      const span = spans[at];
      if (!span || span.start > end || /[\p{L}\p{N}]/u.test(text.slice(covered, span.start))) break;
      covered = Math.max(covered, Math.min(end, span.end));
    }
    if (!/[\p{L}\p{N}]/u.test(text.slice(covered, end))) within.add(index);
  }
  return within;
}
