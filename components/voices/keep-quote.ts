import { turnTo } from '../article/column-pages';
import { countBefore } from '../article/next-stop-index';
import { EDGE } from '../article/place-on-screen';
import { readingAxisOf } from '../article/reading-axis';

/** Keeps the quotation that the reader is at where it is on the screen, while the blocks around it are folded or unfolded. */
export interface QuoteKeeper {
  /** Remembers the quotation nearest to the upper edge of the view. Called before blocks are folded or unfolded. */
  remember(): void;
  /** Scrolls the remembered quotation back to its place on the screen. */
  settle(): void;
  end(): void;
}

/** The place of a quotation that is not in the view, as a fraction of the view's height. */
const ENTRY = 0.4;
/** The number of frames in which a quotation is scrolled back, because blocks get their final size only after they have come into view. */
const FRAMES = 3;

interface Kept {
  readonly quote: HTMLElement;
  /** The distance from the upper edge of the view, in CSS pixels. */
  readonly at: number;
}

export function createQuoteKeeper(page: HTMLElement): QuoteKeeper {
  let kept: Kept | null = null;
  /** Whether something was folded or unfolded, and the scroll position has not been corrected yet. */
  let isPending = false;
  /** The scroll positions before and after the last change. If the reader has not scrolled since, the next one returns to the first. */
  let last: { readonly from: number; readonly to: number } | null = null;
  let from = 0;
  let back: number | null = null;
  let frame = 0;

  const scroll = () => {
    const box = kept?.quote.getClientRects()[0];
    if (readingAxisOf(page).isPaged) {
      if (box) turnTo(page, box);
    } else if (back !== null) page.scrollTo({ top: back, behavior: 'instant' });
    else if (kept && box) page.scrollBy({ top: box.top - page.getBoundingClientRect().top - kept.at, behavior: 'instant' });
    last = { from, to: page.scrollTop };
  };
  return {
    remember() {
      kept = quoteInView(page);
      isPending = true;
      from = page.scrollTop;
      back = last && Math.abs(last.to - from) < 1 ? last.from : null;
    },
    settle() {
      if (!isPending) return;
      isPending = false;
      cancelAnimationFrame(frame);
      let frames = FRAMES;
      const again = () => {
        scroll();
        if (--frames > 0) frame = requestAnimationFrame(again);
      };
      again();
    },
    end: () => cancelAnimationFrame(frame),
  };
}

/**
 * Returns the quotation nearest to the upper edge of the view: the one that the edge cuts, or otherwise the first one that begins in the
 * view. If there is none in the view, returns the nearest one, which then comes into view, or `null` at the head of the article.
 */
function quoteInView(page: HTMLElement): Kept | null {
  const { seen, stretchOf } = readingAxisOf(page);
  const quotes = [...page.querySelectorAll<HTMLElement>('mark.quote')];
  const at = countBefore(quotes, page);
  const [before, after] = [quotes[at - 1], quotes[at]].map((quote) => quote && { quote, ...stretchOf(quote.getBoundingClientRect()) });
  if (before && before.end > EDGE) return { quote: before.quote, at: before.start };
  if (after && after.start < seen) return { quote: after.quote, at: after.start };
  // At the head of the article, the title stays in view.
  if (page.scrollTop <= EDGE && Math.abs(page.scrollLeft) <= EDGE) return null;
  const isBeforeNearer = before && (!after || -before.end < after.start - seen);
  const nearest = isBeforeNearer ? before : after;
  return nearest ? { quote: nearest.quote, at: ENTRY * seen } : null;
}
