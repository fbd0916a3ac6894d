/**
 * The interval at which a lost focus is reported, in milliseconds. It is so long that the host script, which gives the focus back, does not
 * mistake a slow browser for a page that fights for the focus.
 */
const REPORT_MS = 120;

/**
 * Reports while the frame does not have the focus that it had, and focuses the same element again when the frame gets it back. Browsers do
 * not do that themselves if the page focuses the frame's element.
 * @param first Returns the element for the focus if none has had it, or `null` if there is none yet. An element that is focused before the
 *   frame has the focus gets no event, and may lose it again when the frame gets the focus.
 */
export function keepFocus(reportBlur: () => void, first: () => HTMLElement | null): void {
  let last: HTMLElement | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target !== document.body) last = target;
  });
  // Only the events of the window itself arrive here, because these two do not bubble.
  addEventListener('blur', () => {
    clearInterval(timer);
    timer = setInterval(() => (document.hasFocus() ? clearInterval(timer) : reportBlur()), REPORT_MS);
  });
  addEventListener('focus', () => {
    if (document.activeElement !== document.body) return;
    (last?.isConnected ? last : first())?.focus({ preventScroll: true });
  });
}
