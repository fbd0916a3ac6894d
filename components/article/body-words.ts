import type { Article, BodyNode, Span } from '../../utils/model';
import { rangeOf } from '../../utils/text/range-of';
import type { ShownSection, ShownWords } from './shown-words';

/** What is drawn among the words of a body and is none of them. */
const NO_WORDS = 'button, figcaption, .picture-words';

/**
 * The words of a body that is on the screen, where `Article.text` has them: its sections are the blocks, and a span of the text leads to
 * the stretches of the screen that show it. What is drawn of a block are its leaves, one after the other, so counting their letters leads to the place.
 */
export function readBodyWords(article: HTMLElement, { text, body }: Pick<Article, 'text' | 'body'>): ShownWords {
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

/** A block of the body that is on the screen, with the leaves that it is drawn of. */
export interface BodySection extends ShownSection {
  readonly leaves: readonly Span[];
}

/** What a block on the screen shows; `null` where it has no words. */
export function sectionOf(element: HTMLElement, { body }: Pick<Article, 'body'>): BodySection | null {
  const node = body[Number(element.dataset.block)];
  const range = node && rangeOf([node]);
  return range ? { ...range, element, leaves: leavesOf(node) } : null;
}

const leavesOf = (node: BodyNode): readonly Span[] => ('tag' in node ? node.children.flatMap(leavesOf) : [node]);

/** The stretches of the screen that show a span of the text, as far as it is of this block. */
export function rangesIn({ element, leaves }: BodySection, span: Span): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest(NO_WORDS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  // A leaf may be drawn as several text nodes; no text node has words of two leaves but where they touch.
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
