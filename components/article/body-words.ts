import type { Article, Span } from '../../utils/model';
import { leavesOf } from '../../utils/text/leaves-of';
import { rangeOf } from '../../utils/text/range-of';
import type { RenderedText, ShownSection } from './rendered-text';
import { textWalker } from './text-walker';

/** The CSS selector for elements in a rendered body whose words are not part of `Article.text`. */
const NON_TEXT = 'button, figcaption, .picture-words, .note-label';

/**
 * Maps `Article.text` to the rendered body: each block becomes a section, and spans are resolved to DOM ranges. A block is rendered as the
 * sequence of its leaves, which are the text spans in its node tree. An offset can therefore be found by counting letters.
 */
export function readBodyWords(article: HTMLElement, { text, body }: Pick<Article, 'text' | 'body'>): RenderedText {
  const sections = [...article.querySelectorAll<HTMLElement>('[data-block]')].flatMap((element): BodySection[] => {
    const section = sectionOf(element, { body });
    return section ? [section] : [];
  });
  return {
    text,
    sections,
    rangesOf(span) {
      return sections.flatMap((section) => (section.start < span.end && span.start < section.end ? rangesIn(section, span) : []));
    },
  };
}

/** A rendered block of the body, together with the spans of its leaves. */
export interface BodySection extends ShownSection {
  readonly leaves: readonly Span[];
}

/** Returns the section for a rendered block, or `null` if the block has no words. */
export function sectionOf(element: HTMLElement, { body }: Pick<Article, 'body'>): BodySection | null {
  const node = body[Number(element.dataset.block)];
  const range = node && rangeOf([node]);
  return range ? { ...range, element, leaves: leavesOf(node) } : null;
}

/** Returns the DOM ranges for the part of a span that lies in this block. */
export function rangesIn({ element, leaves }: BodySection, span: Span): Range[] {
  const walker = textWalker(element, NON_TEXT);
  const ranges: Range[] = [];
  // A leaf of the body tree may be rendered as several text nodes, and one text node may contain several adjacent leaves.
  let at = 0;
  let within = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    for (let from = 0; from < node.length && at < leaves.length; ) {
      const leaf = leaves[at] ?? span;
      const length = Math.min(node.length - from, leaf.end - leaf.start - within);
      const start = Math.max(span.start, leaf.start + within);
      const end = Math.min(span.end, leaf.start + within + length);
      if (start < end) ranges.push(rangeWithin(node, from + start - leaf.start - within, from + end - leaf.start - within));
      from += length;
      within += length;
      if (within < leaf.end - leaf.start) continue;
      at++;
      within = 0;
    }
  }
  return ranges;
}

function rangeWithin(node: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
