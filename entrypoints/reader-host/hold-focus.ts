/** The number of times within `THEFT_MS` that the page may take the focus. A page that takes it more often is doing so on purpose. */
const MAX_THEFTS = 15;
const THEFT_MS = 2_500;

/**
 * Gives the focus back to the frame whenever the page takes it, until the signal is aborted. The page could otherwise hear what the reader
 * types. Returns a function to be called when the frame reports that it has lost the focus. Does nothing if the reader is outside the page,
 * for example in the browser's address field.
 * @param takenAway Called when the page takes the focus again and again.
 */
export function holdFocus(host: Element, frame: HTMLIFrameElement, until: AbortSignal, takenAway: () => void): () => void {
  let thefts: number[] = [];
  let isHolding = false;
  const hold = () => {
    if (until.aborted || !document.hasFocus()) return;
    const now = performance.now();
    thefts = [...thefts.filter((time) => now - time < THEFT_MS), now];
    if (thefts.length > MAX_THEFTS) return takenAway();
    isHolding = true;
    // In Chromium, the element of a frame can be focused while the page has the keyboard. Focusing the element has no effect then.
    if (!import.meta.env.FIREFOX) frame.blur();
    frame.focus();
    isHolding = false;
  };
  const onFocus = (event: Event) => {
    // Moving the focus to the frame causes the same events as a theft. After a theft, the browser is still moving the focus.
    if (event.isTrusted && event.target !== host && !isHolding) setTimeout(hold);
  };
  for (const type of ['focus', 'focusin'] as const) window.addEventListener(type, onFocus, { signal: until, capture: true });
  return hold;
}
