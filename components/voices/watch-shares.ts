import type { Span } from '../../utils/model';

/** A block of the article and the stretch of words that it holds. */
export interface WordBlock {
  readonly element: HTMLElement;
  readonly range: Span;
}

/** How finely a block is told that is larger than the screen. */
const STEPS = Array.from({ length: 41 }, (_, step) => step / 40);

/**
 * Tells which words are on the screen, whenever that changes: the offsets at its upper and its lower edge. The browser measures after it has laid
 * out a frame, so that scrolling waits for nothing. Returns what ends it.
 */
export function watchShares(page: HTMLElement, blocks: readonly WordBlock[], tell: (from: number, to: number) => void): () => void {
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
      // At the head, and at the foot, there may be no word on the screen: what comes next tells which it is, but not after a jump to the head.
      const isAtHead = page.scrollTop <= 0 && page.scrollHeight > page.clientHeight;
      const edge = isAtHead ? 0 : below < Number.POSITIVE_INFINITY ? below : above;
      const spans = shown.size > 0 ? [...shown.values()] : [{ start: edge, end: edge }];
      tell(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
    },
    { root: page, threshold: STEPS },
  );
  for (const { element } of blocks) observer.observe(element);
  return () => observer.disconnect();
}
