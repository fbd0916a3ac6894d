/**
 * Returns the share of an article that has been scrolled through, from 0 at its beginning to 1 at its end, in steps of a hundredth. Returns
 * `null` if the whole article is in view. Columns are scrolled sideways.
 */
export function shareScrolled({ scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth }: Element): number | null {
  const [down, across] = [scrollHeight - clientHeight, scrollWidth - clientWidth];
  const [scrolled, length] = across > down ? [Math.abs(scrollLeft), across] : [scrollTop, down];
  // Scroll positions are rounded, so the last pixel is not always reached.
  return length > 1 ? Math.round(Math.min(1, scrolled / (length - 1)) * 100) / 100 : null;
}
