/** The position of a scroll container along the direction in which it scrolls, and what it shows at once, in CSS pixels. */
export interface Scrolled {
  readonly at: number;
  /** The greatest position. */
  readonly last: number;
  readonly seen: number;
}

/** Returns the position of a scroll container. Columns are scrolled sideways. */
export function scrolledBy({ scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth }: Element): Scrolled {
  const [down, across] = [scrollHeight - clientHeight, scrollWidth - clientWidth];
  return across > down ? { at: Math.abs(scrollLeft), last: across, seen: clientWidth } : { at: scrollTop, last: down, seen: clientHeight };
}

/**
 * Returns the share of an article that has been scrolled through, from 0 at its beginning to 1 at its end, in steps of a hundredth. Returns
 * `null` if the whole article is in view.
 */
export function shareScrolled({ at, last }: Scrolled): number | null {
  // Scroll positions are rounded, so the last pixel is not always reached.
  return last > 1 ? Math.round(Math.min(1, at / (last - 1)) * 100) / 100 : null;
}
