// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../utils/extract/extract-article';
import model from '../../utils/extract/filter/block-model.json';
import { extractSelection } from '../../utils/extract/parts/extract-selection';
import { MAX_STAGE_MS } from '../../utils/steps/steps';
import { page, paragraphs, parse, URL_OF_PAGE } from './support/pages';

const doc = parse(page(paragraphs(6)));
const select = (): Document => {
  document.body.innerHTML = paragraphs(2);
  document.getSelection()?.selectAllChildren(document.body);
  return document;
};
/** Returns a simulated clock that says that the time is over from the given reading on, and counts how often it is read. */
const clockThatStops = (from: number) => {
  const clock = { reads: 0, now: () => (clock.reads++ < from ? 0 : MAX_STAGE_MS + 1) };
  return clock;
};

describe.each([
  ['a page', 9, (now: () => number) => extractArticle(doc, URL_OF_PAGE, model, [], now)],
  ['a selection', 4, (now: () => number) => extractSelection(select(), URL_OF_PAGE, now)],
])('the extraction of %s', (_, stages, extract) => {
  test('looks at the clock after each of its long stages, and ends in time', () => {
    const clock = clockThatStops(Number.POSITIVE_INFINITY);
    expect(extract(clock.now).ok).toBe(true);
    // The first reading is at the start.
    expect(clock.reads).toBe(1 + stages);
  });

  test('ends with an error between any two stages once it has taken too long', () => {
    const all = clockThatStops(Number.POSITIVE_INFINITY);
    extract(all.now);
    // The first reading is at the start.
    for (let stage = 1; stage < all.reads; stage++) {
      const clock = clockThatStops(stage);
      expect(extract(clock.now)).toEqual({ ok: false, error: { code: 'pageTooSlow' } });
      expect(clock.reads).toBe(stage + 1);
    }
  });
});
