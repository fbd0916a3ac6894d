// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { isInView } from '../../components/article/find-marks';
import { nextStopIndex } from '../../components/article/next-stop-index';
import { blockToward } from '../../components/article/step-blocks';
import { layOut, VIEW } from './support/lay-out';

const { width, height } = VIEW;
afterEach(() => document.body.replaceChildren());

/** Renders six paragraphs that are each half the height of the view and have a quotation in the second line. */
const down = () =>
  layOut(
    Array.from({ length: 6 }, (_, at) => ({
      box: new DOMRect(0, (at * height) / 2, width, height / 2),
      html: `<mark data-box="10 ${(at * height) / 2 + 30} 200 20"></mark>`,
    })),
  );
/** Renders six paragraphs in columns, two per page. Each paragraph contains a quotation. */
const across = (direction: 'ltr' | 'rtl') => {
  const column = width / 2;
  const leftOf = (at: number) => (direction === 'ltr' ? at * column : width - (at + 1) * column) + 20;
  return layOut(
    Array.from({ length: 6 }, (_, at) => ({
      box: new DOMRect(leftOf(at), 0, column - 40, height),
      html: `<mark data-box="${leftOf(at) + 5} 300 200 20"></mark>`,
    })),
    direction,
    true,
  );
};
const marksOf = (page: HTMLElement) => [...page.querySelectorAll('mark')];
const blocksOf = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('.block')];
const bothWays = (page: HTMLElement, at = -1, focused: HTMLElement | null = null) => [
  nextStopIndex(1, marksOf(page), page, { at, focused }),
  nextStopIndex(-1, marksOf(page), page, { at, focused }),
];

describe('nextStopIndex', () => {
  test('finds the next and previous marked passages from the edge of the visible area, and wraps around at both ends', () => {
    const { page, scrollTo } = down();
    expect(bothWays(page)).toEqual([0, 5]);
    scrollTo({ top: height + 40 });
    expect(bothWays(page)).toEqual([3, 2]);
    scrollTo({ top: 4 * height });
    expect(bothWays(page)).toEqual([0, 5]);
  });

  test('starts from the current stop or, if there is none, from the focused paragraph', () => {
    const { page, scrollTo } = down();
    scrollTo({ top: height });
    expect(bothWays(page, 5)).toEqual([0, 4]);
    expect(bothWays(page, -1, blocksOf(page)[3])).toEqual([3, 2]);
    expect(bothWays(page, 2, blocksOf(page)[3])).toEqual([3, 1]);
  });

  test('returns -1 when there are no stops', () => {
    expect(nextStopIndex(1, [], down().page, { at: -1 })).toBe(-1);
  });

  test.each(['ltr', 'rtl'] as const)('begins the search at the visible page when the text is laid out in columns (%s)', (direction) => {
    const { page, scrollTo } = across(direction);
    expect(bothWays(page)).toEqual([0, 5]);
    scrollTo({ left: (direction === 'ltr' ? 1 : -1) * width });
    expect(bothWays(page)).toEqual([2, 1]);
    expect(marksOf(page).map((mark) => isInView(mark, page))).toEqual([false, false, true, true, false, false]);
  });

  test('uses the beginning of a quotation as its position when the quotation spans two columns', () => {
    const { page, scrollTo } = across('ltr');
    const [, second] = marksOf(page);
    if (!second) throw new Error('The page has no second mark.');
    const [first, next] = [new DOMRect(500 - width, 580, 300, 20), new DOMRect(20, 0, 300, 20)];
    scrollTo({ left: width });
    second.getClientRects = () => [first, next] as unknown as DOMRectList;
    second.getBoundingClientRect = () => new DOMRect(500 - width, 0, width - 180, 600);
    expect(bothWays(page)).toEqual([2, 1]);
    expect(isInView(second, page)).toBe(true);
  });
});

describe('blockToward', () => {
  const numbers = (page: HTMLElement, from: HTMLElement | null = null) =>
    ([1, -1] as const).map((by) => blockToward(by, page, from)?.dataset.block);

  test('returns the paragraphs after and before the given one, and stops at the first and last paragraphs', () => {
    const { page } = down();
    const [first, second] = blocksOf(page);
    const last = blocksOf(page).at(-1) ?? null;
    expect(numbers(page, second)).toEqual(['2', '0']);
    expect([numbers(page, first ?? null)[1], numbers(page, last)[0]]).toEqual(['0', '5']);
  });

  test('returns, if no paragraph is given, the first one that begins in the view or, going back, the last one before the view', () => {
    const { page, scrollTo } = down();
    expect(numbers(page)).toEqual(['0', '0']);
    scrollTo({ top: height + 40 });
    expect(numbers(page)).toEqual(['3', '2']);
    scrollTo({ top: 4 * height });
    expect(numbers(page)).toEqual(['5', '5']);
  });

  test.each(['ltr', 'rtl'] as const)(
    'in columns, returns the first paragraph on the visible page or, for a step back, the last one on the previous page (%s)',
    (direction) => {
      const { page, scrollTo } = across(direction);
      scrollTo({ left: (direction === 'ltr' ? 1 : -1) * width });
      expect(numbers(page)).toEqual(['2', '1']);
    },
  );
});
