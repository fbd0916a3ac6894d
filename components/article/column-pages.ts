/** Returns whether an article is laid out in columns and therefore scrolls horizontally. */
export const isPaged = (page: HTMLElement): boolean => getComputedStyle(page).overflowY === 'hidden';
/** Scrolls to the page on which a box begins, unless the box is already in view. */
export function turnTo(page: HTMLElement, box: Pick<DOMRect, 'left' | 'right'>): void {
  const view = page.getBoundingClientRect();
  if (box.left >= view.left && box.right <= view.right) return;
  page.scrollTo({ left: pageWith(page, box), behavior: 'instant' });
}

/** Returns the `scrollLeft` of the page on which a box begins, in CSS pixels. */
export function pageWith(page: HTMLElement, { left, right }: Pick<DOMRect, 'left' | 'right'>): number {
  const view = page.getBoundingClientRect();
  const direction = directionOf(page);
  const before = (direction > 0 ? left - view.left : view.right - right) + Math.abs(page.scrollLeft);
  return Math.floor(before / page.clientWidth) * page.clientWidth * direction;
}

/** Returns 1 if the next page is to the right, or −1 if it is to the left. */
export const directionOf = (page: HTMLElement): number => (getComputedStyle(page).direction === 'rtl' ? -1 : 1);
