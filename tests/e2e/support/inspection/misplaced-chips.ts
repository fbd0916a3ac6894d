/** Returns the quotations whose chip is not beside the line in which they begin. Runs in the page. */
export const misplacedChips = (root: Document): string[] =>
  [...root.querySelectorAll<HTMLElement>('mark.quote > .chip:not([data-repeats])')].flatMap((chip) => {
    const { top = 0, bottom = 0 } = chip.parentElement?.getClientRects()[0] ?? {};
    const box = chip.getBoundingClientRect();
    const isBeside = box.top < bottom && box.bottom > top && Math.abs(box.top - top) < (bottom - top) / 2;
    return isBeside ? [] : [chip.parentElement?.textContent ?? ''];
  });
