// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announceJump } from '../../components/article/announce-jump';
import { ReadingView } from '../../components/reading/ReadingView';
import { INITIAL_VIEW_STATE, type ReadingPlace } from '../../utils/model';
import { BEFORE_DISPLAY } from '../../utils/settings/display-style';
import { placeAt } from '../../utils/text/reading-place';
import { openReading } from '../state/support/open-reading';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { onSurface } from './support/on-surface';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

const LINE = 20;
const LETTERS = 25;
const story = readingOf(
  articleOf(
    Array.from(
      { length: 12 },
      (_, at) => `Paragraph ${at} tells that the keeper counted ${at * 7} ships and wrote down all of their names.`,
    ),
  ),
);
/** The height of the content above the article, such as a picture that loads late, in pixels. */
let above = 0;
let resize: () => void = () => undefined;

beforeEach(() => {
  above = 0;
  globalThis.ResizeObserver = class {
    constructor(report: ResizeObserverCallback) {
      const before = resize;
      resize = () => {
        before();
        report([], this);
      };
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  prepareDocument();
  // jsdom has no layout, so these tests assume that every line has LETTERS letters and is LINE pixels high.
  const lineOf = (offset: number) => Math.floor(offset / LETTERS);
  const topOf = (block: Element): number => {
    const blocks = all('.block');
    const before = blocks.slice(0, blocks.indexOf(block as HTMLElement));
    const lines = before.reduce((sum, { textContent }) => sum + lineOf((textContent?.length ?? 1) - 1) + 1, 0);
    return above + lines * LINE - one('.page').scrollTop;
  };
  HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement) {
    if (this.className === 'page') return new DOMRect(0, 0, 400, 200);
    if (this.className !== 'block') return new DOMRect();
    return new DOMRect(0, topOf(this), 400, (lineOf((this.textContent?.length ?? 1) - 1) + 1) * LINE);
  };
  Range.prototype.getClientRects = function (this: Range) {
    const block = this.startContainer.parentElement?.closest('.block');
    if (!block) return [] as unknown as DOMRectList;
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(this.startContainer, this.startOffset);
    return [new DOMRect(0, topOf(block) + lineOf(before.toString().length) * LINE, 8, LINE)] as unknown as DOMRectList;
  };
  Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0;
  };
});
afterEach(clearDocument);

function show(place: ReadingPlace | null) {
  const controls = openReading(story, { locale: 'en-GB' }, { ...INITIAL_VIEW_STATE, place });
  render(onSurface(<ReadingView article={{ view: controls }} images="none" />), surface);
  return controls;
}
const { text } = story.article;
const fifth = text.indexOf('Paragraph 5');
const page = () => one('.page');
const scroll = (to: number) => {
  page().dispatchEvent(new Event('wheel', { bubbles: true }));
  page().scrollTop = to;
  page().dispatchEvent(new Event('scroll'));
};
const wordsAt = (place: ReadingPlace | null) => place && text.slice(text.indexOf(place.block.exact) + place.offset).slice(0, 11);

test('the reading view opens at the line of the stored reading position', () => {
  show(placeAt(story.article, fifth + LETTERS + 3));
  // Each paragraph has four lines. The stored line appears 8 pixels below the upper edge.
  expect(page().scrollTop).toBe((5 * 4 + 1) * LINE - 8);
});

test('the reading view shows some of the text before a passage at which it opens, and says when the reader has read on', async () => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 200 });
  Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { configurable: true, value: 12 * 4 * LINE });
  const controls = openReading(story, { locale: 'en-GB' }, { ...INITIAL_VIEW_STATE, place: placeAt(story.article, fifth) });
  controls.openAtPassage();
  render(onSurface(<ReadingView article={{ view: controls }} images="none" />), surface);
  const opened = 5 * 4 * LINE - 200 * 0.3;
  expect(page().scrollTop).toBe(opened);
  await settled();
  above = 300;
  resize();
  page().dispatchEvent(new Event('scroll'));
  expect(page().scrollTop).toBe(opened + 300);
  scroll(opened + 300 + 4 * LINE);
  await expect.poll(() => wordsAt(controls.place.value)).toBe(text.slice(fifth + LETTERS, fifth + LETTERS + 11));
  expect(controls.isAtPassage.value).toBe(true);
  scroll(opened + 300 + 8 * LINE);
  await expect.poll(() => controls.isAtPassage.value).toBe(false);
  for (const name of ['clientHeight', 'scrollHeight']) Reflect.deleteProperty(HTMLElement.prototype, name);
});

test('the reading view opens at the top when no position is stored or the text at that position is no longer in the article', () => {
  show(null);
  expect(page().scrollTop).toBe(0);
  clearDocument();
  document.body.append(surface);
  const elsewhere = articleOf(['Another story of which the first one has not a single word at all.', 'And one line more.']);
  show(placeAt(elsewhere, elsewhere.text.length - 3));
  expect(page().scrollTop).toBe(0);
});

test('the reading view keeps its position while pictures load, until the reader scrolls', async () => {
  show(placeAt(story.article, fifth));
  const before = page().scrollTop;
  await settled();
  above = 300;
  resize();
  expect(page().scrollTop).toBe(before + 300);
  scroll(before);
  above = 500;
  resize();
  expect(page().scrollTop).toBe(before);
});

test('the reading position is stored when scrolling stops and is cleared at the top', async () => {
  const controls = show(null);
  await settled();
  scroll(100);
  scroll((5 * 4 + 1) * LINE);
  expect(controls.place.value).toBeNull();
  await expect.poll(() => wordsAt(controls.place.value)).toBe(text.slice(fifth + LETTERS, fifth + LETTERS + 11));
  scroll(2);
  await expect.poll(() => controls.place.value).toBeNull();
});

test('a jump changes the reading position, but not the share that has been read', async () => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 200 });
  Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { configurable: true, value: 12 * 4 * LINE });
  const controls = show(null);
  await settled();
  scroll(80);
  await expect.poll(() => controls.place.value?.share).toBe(0.11);
  announceJump(all('.block')[9] as HTMLElement);
  page().scrollTop = 9 * 4 * LINE;
  page().dispatchEvent(new Event('scroll'));
  await expect.poll(() => wordsAt(controls.place.value)).toBe('Paragraph 9');
  expect([controls.place.value?.share, controls.reached.value]).toEqual([0.11, 0.11]);
  for (const name of ['clientHeight', 'scrollHeight']) Reflect.deleteProperty(HTMLElement.prototype, name);
});

test('the reading view keeps its position when a display setting changes, even before scrolling has stopped', async () => {
  const controls = show(null);
  await settled();
  const before = (5 * 4 + 1) * LINE - 8;
  scroll(before);
  document.documentElement.dispatchEvent(new Event(BEFORE_DISPLAY));
  expect(wordsAt(controls.place.value)).toBe(text.slice(fifth + LETTERS, fifth + LETTERS + 11));
  above = 300;
  await expect.poll(() => page().scrollTop).toBe(before + 300);
});

test('a reading view that is scrolled to the top stays there when a display setting changes', async () => {
  show(null);
  await settled();
  document.documentElement.dispatchEvent(new Event(BEFORE_DISPLAY));
  above = 300;
  page().scrollTop = 300;
  await expect.poll(() => page().scrollTop).toBe(0);
});
