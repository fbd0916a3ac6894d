import type { Article } from '../../utils/model';
import type { SpokenPlace } from '../../utils/speech/speech-status';
import { readBodyWords } from '../article/body-words';
import { isFolded } from '../article/is-folded';
import { selectedRange, spanOfRange } from '../article/selected-range';
import { HEADS } from './spoken-words';

type Words = Pick<Article, 'text' | 'body'>;
const SOURCES = ['title', 'standfirst'] as const;

/** Returns the place where reading aloud starts: the selection if there is one, otherwise the first words in view. */
export function placeToStart(page: HTMLElement, article: Words): SpokenPlace {
  return selectedPlace(page, article) ?? firstInView(page, article);
}

function selectedPlace(page: HTMLElement, { body }: Words): SpokenPlace | null {
  const range = selectedRange();
  const span = range && spanOfRange(range, page, body);
  return span && { source: 'body', offset: span.start };
}

function firstInView(page: HTMLElement, article: Words): SpokenPlace {
  const { top } = page.getBoundingClientRect();
  for (const source of SOURCES) {
    const head = page.querySelector(HEADS[source]);
    if (head && head.getBoundingClientRect().bottom > top) return { source, offset: 0 };
  }
  const { sections } = readBodyWords(page, article);
  const section = sections.find(({ element }) => !isFolded(element) && element.getBoundingClientRect().bottom > top);
  const offset = section && offsetWithin(section.element, page, article, ({ bottom }) => bottom > top + MIN_VISIBLE);
  return { source: 'body', offset: offset ?? section?.start ?? 0 };
}

/** Returns the place in the article at a point in the viewport (in CSS pixels), or `null` if nothing there can be read aloud. */
export function placeAtPoint(page: HTMLElement, article: Words, target: Element, x: number, y: number): SpokenPlace | null {
  const head = SOURCES.find((source) => target.closest(HEADS[source]));
  if (head) return { source: head, offset: 0 };
  const block = target.closest<HTMLElement>('[data-block]');
  const offset =
    block && offsetWithin(block, page, article, ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  return offset === null ? null : { source: 'body', offset };
}

/** The minimum visible height of the line where reading aloud starts, in CSS pixels. */
const MIN_VISIBLE = 6;

/**
 * Tests the letters of a block one by one, and returns the UTF-16 offset in the article's text of the first letter whose bounding box
 * satisfies `fits`, or `null` if no letter's box does. This is needed because not every browser can find the letter at a given point.
 */
function offsetWithin(block: HTMLElement, page: HTMLElement, { body }: Words, fits: (box: DOMRect) => boolean): number | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    range.selectNodeContents(node);
    if (![...range.getClientRects()].some(fits)) continue;
    for (let at = 0; at < node.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      if (![...range.getClientRects()].some(fits)) continue;
      const span = spanOfRange(range, page, body);
      if (span) return span.start;
    }
  }
  return null;
}
