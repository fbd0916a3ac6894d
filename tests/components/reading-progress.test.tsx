// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { measureProgress } from '../../components/article/measure-progress';

/** Measures the progress in a view that is 100 CSS pixels high and contains blocks of 100, 50 and 150 pixels in height. */
function scrolledTo(scrollTop: number, [height, width] = [300, 400]) {
  const scroller = document.createElement('div');
  const sizes = { scrollTop, scrollLeft: 0, clientHeight: 100, clientWidth: 400, scrollHeight: height, scrollWidth: width };
  for (const [name, value] of Object.entries(sizes)) Object.defineProperty(scroller, name, { value });
  scroller.getBoundingClientRect = () => new DOMRect(0, 40, 400, 100);
  let top = 40 - scrollTop;
  const blocks = [100, 50, 150].map((size, at) => {
    const block = document.createElement('div');
    block.dataset.block = String(at);
    const box = new DOMRect(0, top, 400, size);
    block.getBoundingClientRect = () => box;
    top += size;
    return block;
  });
  return measureProgress(scroller, blocks);
}

test('the reading progress is zero at the top and complete at the end', () => {
  expect(scrolledTo(0)).toEqual({ block: 0, part: 0 });
  expect(scrolledTo(200)).toEqual({ block: 2, part: 1 });
});

test('the reading progress is measured at a line that moves from the top to the bottom of the view as the article is scrolled', () => {
  // Halfway through the scroll range, the article is scrolled by 100 px, and the reading line is 50 px below the upper edge of the view.
  // The line is thus 150 px from the start of the article, where block 2 begins.
  expect(scrolledTo(100)).toEqual({ block: 2, part: 0 });
  expect(scrolledTo(50)).toEqual({ block: 0, part: 0.75 });
});

test('the reading progress is null when the whole article fits on the screen', () => {
  expect(scrolledTo(0, [100, 400])).toBeNull();
});
