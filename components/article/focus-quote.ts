/**
 * Gives the focus to a quote, by what is on the screen of it, and scrolls nothing: to its chip, or to its first words where it has none.
 * Those are no stop of the Tab key, but it goes on from them.
 */
export function focusQuote(found: readonly HTMLElement[]): void {
  const place = found.find(({ tabIndex }) => tabIndex >= 0) ?? found[0];
  if (!place) return;
  // Said in an attribute, even what is the case makes it able to have the focus.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
