import type { Span } from '../../utils/model';

/** A block of the article, with the span of text that it contains. */
export interface WordBlock {
  readonly element: HTMLElement;
  readonly range: Span;
}

/**
 * The visible fractions of a block at which the browser reports a change. They are closely spaced, because only a small fraction of a very
 * tall block is ever visible at once.
 */
const STEPS = Array.from({ length: 41 }, (_, step) => step / 40);

/**
 * Reports the text offsets at the upper and lower edges of the view whenever they change. The browser measures after the layout of a frame,
 * so scrolling is not delayed. Returns a function that stops the reports.
 */
export function watchVisibleText(
  page: HTMLElement,
  blocks: readonly WordBlock[],
  onVisible: (from: number, to: number) => void,
): () => void {
  const rangeOf = new Map<Element, Span>(blocks.map(({ element, range }) => [element, range]));
  const shown = new Map<Element, Span>();
  const observer = new IntersectionObserver(
    (entries) => {
      let above = 0;
      let below = Number.POSITIVE_INFINITY;
      for (const { target, isIntersecting, boundingClientRect: whole, intersectionRect: part, rootBounds: room } of entries) {
        const range = rangeOf.get(target);
        if (!range) continue;
        if (!isIntersecting) {
          shown.delete(target);
          if (room && whole.top >= room.bottom) below = Math.min(below, range.start);
          else above = Math.max(above, range.end);
          continue;
        }
        const words = (range.end - range.start) / Math.max(1, whole.height);
        shown.set(target, { start: range.start + words * (part.top - whole.top), end: range.end - words * (whole.bottom - part.bottom) });
      }
      // At either end of the article, the view may contain no text. The offset is then that of the nearest block, or 0 at the very
      // beginning.
      const isAtHead = page.scrollTop <= 0 && page.scrollHeight > page.clientHeight;
      const edge = isAtHead ? 0 : below < Number.POSITIVE_INFINITY ? below : above;
      const spans = shown.size > 0 ? [...shown.values()] : [{ start: edge, end: edge }];
      onVisible(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
    },
    { root: page, threshold: STEPS },
  );
  for (const { element } of blocks) observer.observe(element);
  return () => observer.disconnect();
}
