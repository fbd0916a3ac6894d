import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/**
 * Keeps a card below, else above, the words it belongs to, within the window, while anything scrolls or changes size.
 * In a narrow window the style sheet puts it at the lower edge instead. Returns what ends it.
 */
export function placeBeside(card: HTMLElement, anchors: readonly HTMLElement[]): () => void {
  const [first] = anchors;
  if (!first) return () => undefined;
  uncover(card, first);
  const boundary = first.closest('.columns') ?? 'clippingAncestors';
  const reference = { getBoundingClientRect: () => unionOf(anchors), contextElement: first };
  return autoUpdate(reference, card, async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(8),
        flip({ padding: 8, boundary }),
        size({ padding: 8, boundary, apply: fit }),
        shift({ padding: 8, boundary, crossAxis: true }),
      ],
    });
    card.style.setProperty('--x', `${Math.round(x)}px`);
    card.style.setProperty('--y', `${Math.round(y)}px`);
  });
}

/** Rather a card that scrolls than one over the words. */
const fit = ({ availableHeight, elements }: { availableHeight: number; elements: { floating: HTMLElement } }) =>
  elements.floating.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
/** Pixels. */
const LEAST_HEIGHT = 200;

/** Where the card lies at the lower edge, the words scroll up from behind it, as far as they stay in sight. */
function uncover(card: HTMLElement, words: HTMLElement): void {
  const scroller = words.closest('.page');
  if (!scroller || getComputedStyle(card).position !== 'absolute') return;
  const behind = words.getBoundingClientRect().bottom + 8 - card.getBoundingClientRect().top;
  const room = words.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 8;
  if (behind > 0) scroller.scrollBy({ top: Math.min(behind, room), behavior: 'instant' });
}

/** The smallest rectangle around all of them. */
function unionOf(elements: readonly HTMLElement[]): DOMRect {
  const rects = elements.map((element) => element.getBoundingClientRect());
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return new DOMRect(left, top, Math.max(...rects.map((rect) => rect.right)) - left, Math.max(...rects.map((rect) => rect.bottom)) - top);
}
