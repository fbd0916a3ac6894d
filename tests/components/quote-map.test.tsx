// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

/** The height of the map in these tests, in pixels. */
const HEIGHT = 1_000;

beforeEach(() => {
  prepareDocument();
  // jsdom has no layout, so the test gives every element a box that makes it visible.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, HEIGHT);
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => HEIGHT });
  Element.prototype.setPointerCapture = () => undefined;
  Element.prototype.hasPointerCapture = () => false;
});
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'clientHeight');
  clearDocument();
});

const story = readingOf(
  articleOf([
    'The harbour of Riverton was quiet on the morning after the storm.',
    '“The quay will open on time, and it will hold for years,” said Ana Roth, the mayor of Riverton. She said the talks had begun.',
    'Nobody else was at the quay, and the boats stayed where they were until noon.',
    '“It floods every week,” said Bo Lind, a fisherman.',
  ]),
);
const { text } = story.article;
const key = (name: string) => one('.map').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
/** Sends a pointer event at the height on the map that corresponds to the given words. */
const pointAt = (words: string, type: string, pointerType = 'mouse') =>
  one('.map').dispatchEvent(
    Object.assign(new MouseEvent(type, { clientY: (HEIGHT * text.indexOf(words)) / text.length, bubbles: true, cancelable: true }), {
      pointerType,
      pointerId: 1,
    }),
  );
const label = () => all('.map-label .actor-name').map(({ textContent }) => textContent);

describe('the map of quotations', () => {
  test('draws the paragraphs and a tick for every quotation, and moves between quotations with the arrow keys', async () => {
    const view = show(story);
    expect(one('.map').getAttribute('role')).toBe('slider');
    expect(one('.map-frame').tagName).toBe('NAV');
    const ticks = all('.map-tick').map((path) => path.getAttribute('d')?.split('M').length ?? 0);
    expect(ticks.reduce((sum, parts) => sum + parts - 1, 0)).toBe(story.analysis.quotes.length);
    expect(one('.map-paragraphs').getAttribute('d')?.match(/M/g)?.length).toBe(story.article.body.length);
    key('ArrowDown');
    expect(view.voices.quoteAt.value).toBe('q1');
    await expect.poll(() => all('.map-at').length).toBe(1);
    key('ArrowUp');
    expect(view.voices.quoteAt.value).toBe(view.voices.stops.value.at(-1));
  });

  test('names the speaker and the words of the quotation at the pointer, and goes there when it is pressed', async () => {
    const view = show(story);
    pointAt('The quay will open', 'pointermove');
    await expect.poll(label).toEqual(['Ana Roth']);
    expect(one('.map-quote').textContent).toMatch(/^“The quay will open on time/);
    expect(all('.map-at').length).toBe(1);
    pointAt('Nobody else', 'pointermove');
    await expect.poll(label).toEqual([]);
    pointAt('It floods', 'pointermove');
    await expect.poll(label).toEqual(['Bo Lind']);
    pointAt('It floods', 'pointerdown');
    expect(view.voices.quoteAt.value).toBe(view.voices.stops.value.at(-1));
    pointAt('It floods', 'pointerleave');
    await expect.poll(label).toEqual([]);
  });

  test('keeps the label after a touch until the map loses focus', async () => {
    show(story);
    pointAt('It floods', 'pointerdown', 'touch');
    await expect.poll(label).toEqual(['Bo Lind']);
    pointAt('It floods', 'pointerleave', 'touch');
    one('.page').focus();
    await expect.poll(label).toEqual([]);
  });

  test('names the quotation to which the arrow keys have stepped, until the reader presses Escape', async () => {
    const view = show(story);
    one('.map').focus();
    key('ArrowDown');
    await expect.poll(label).toEqual(['Ana Roth']);
    expect(one('.map').ariaValueText).toMatch(/^Ana Roth, voices_mapQuote, cast_weightOf$/);
    view.back();
    await expect.poll(label).toEqual([]);
  });

  test('emphasises the ticks of the selected actor, and steps only through them', async () => {
    const view = show(story);
    view.select(view.cast.value.members.find(({ name }) => name === 'Bo Lind')?.id ?? '');
    await expect.poll(() => all('.map-ticks[data-focus] .map-own').length).toBe(1);
    key('ArrowDown');
    key('ArrowDown');
    await expect.poll(label).toEqual(['Bo Lind']);
  });
});
