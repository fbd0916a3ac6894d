/**
 * Focuses a quotation, given its rendered elements, without scrolling. Its chip takes focus or, without a chip, its first words. The words
 * are not a tab stop, but the Tab key continues from them.
 */
export function focusQuote(found: readonly HTMLElement[]): void {
  const place = found.find(({ tabIndex }) => tabIndex >= 0) ?? found[0];
  if (!place) return;
  // Writing the attribute makes the element focusable, even if the property has this value already.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
