// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { watchVisibleText } from '../../components/voices/watch-visible-text';

/**
 * Returns the span reported for a view 150 pixels high, scrolled to `top`. The article has three blocks, each with ten letters and a height
 * of 100 pixels.
 */
function reportedAt(top: number): readonly [from: number, to: number] {
  let report: IntersectionObserverCallback = () => undefined;
  globalThis.IntersectionObserver = class {
    constructor(callback: IntersectionObserverCallback) {
      report = callback;
    }
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
  const blocks = [0, 1, 2].map((at) => ({ element: document.createElement('p'), range: { start: 10 * at, end: 10 * at + 10 } }));
  const reported: [number, number][] = [];
  watchVisibleText(document.body, blocks, (from, to) => reported.push([from, to]));
  const rootBounds = new DOMRect(0, 0, 100, 150);
  const entries = blocks.map(({ element: target }, at) => {
    const boundingClientRect = new DOMRect(0, 100 * at - top, 100, 100);
    const start = Math.max(0, boundingClientRect.top);
    const end = Math.min(150, boundingClientRect.bottom);
    const intersectionRect = new DOMRect(0, start, 100, Math.max(0, end - start));
    return {
      target,
      boundingClientRect,
      intersectionRect,
      rootBounds,
      isIntersecting: end > start,
    } as unknown as IntersectionObserverEntry;
  });
  report(entries, {} as IntersectionObserver);
  return reported[0] ?? [Number.NaN, Number.NaN];
}

test('watchVisibleText reports the span of the text in view, and estimates offsets within a block from its height', () => {
  expect(reportedAt(0)).toEqual([0, 15]);
  expect(reportedAt(50)).toEqual([5, 20]);
  expect(reportedAt(130)).toEqual([13, 28]);
});

test('watchVisibleText reports the start of the text when the view is above the first block, and the end when it is below the last', () => {
  expect(reportedAt(-400)).toEqual([0, 0]);
  expect(reportedAt(500)).toEqual([30, 30]);
});
