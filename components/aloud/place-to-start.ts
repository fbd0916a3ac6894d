import type { Article } from '../../utils/model';
import type { SpokenPlace } from '../../utils/speech/speech-status';
import { readBodyWords } from '../article/body-words';
import { selectedRange, spanOfRange } from '../article/selected-range';
import { HEADS } from './spoken-words';

type Words = Pick<Article, 'text' | 'body'>;
const SOURCES = ['title', 'standfirst'] as const;

/** Where to begin: at the selection, or at the first words in view. */
export function placeToStart(page: HTMLElement, article: Words): SpokenPlace {
  return selectedPlace(page, article) ?? firstInView(page, article);
}

function selectedPlace(page: HTMLElement, { body }: Words): SpokenPlace | null {
  const range = selectedRange(page);
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
  const section = sections.find(({ element }) => element.getBoundingClientRect().bottom > top);
  const offset = section && offsetWithin(section.element, page, article, ({ bottom }) => bottom > top + SLACK);
  return { source: 'body', offset: offset ?? section?.start ?? 0 };
}

/** The words at a point of the screen; `null` where there are none that can be read aloud. */
export function placeAtPoint(page: HTMLElement, article: Words, target: Element, x: number, y: number): SpokenPlace | null {
  const head = SOURCES.find((source) => target.closest(HEADS[source]));
  if (head) return { source: head, offset: 0 };
  const block = target.closest<HTMLElement>('[data-block]');
  const offset =
    block && offsetWithin(block, page, article, ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  return offset === null ? null : { source: 'body', offset };
}

/** Pixels of a line that may be out of view. */
const SLACK = 6;

/**
 * The place in the text of the first letter of a block whose box fits. By the boxes of the letters: what browsers have for the letter at a
 * point does not look into a shadow root in all of them.
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
