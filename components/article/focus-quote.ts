/**
 * Focuses a quotation, given its rendered elements, without scrolling. Focus goes to its chip or, if there is none, to its first words. The
 * words are not a tab stop, but the Tab key continues from them.
 */
export function focusQuote(found: readonly HTMLElement[]): void {
  const place = found.find(({ tabIndex }) => tabIndex >= 0) ?? found[0];
  if (!place) return;
  // The `tabIndex` of an element that cannot receive focus is already −1, but only setting it adds the attribute that makes the element
  // focusable.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
