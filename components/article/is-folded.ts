/** Returns whether an element is in a block that is folded while only the quotations are shown. Such elements have no place on the screen. */
export const isFolded = (element: Element): boolean => element.closest('.block[hidden]') !== null;
