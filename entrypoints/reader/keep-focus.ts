/**
 * The interval at which a lost focus is reported, in milliseconds. It is so long that the host script, which gives the focus back, does not
 * mistake a slow browser for a page that fights for the focus.
 */
const REPORT_MS = 120;

/**
 * Reports while the frame does not have the focus that it had, and focuses the same element again when the frame gets it back. Browsers do
 * not do that themselves if the page focuses the frame's element.
 */
export function keepFocus(reportBlur: () => void): void {
  let last: HTMLElement | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target !== document.body) last = target;
  });
  addEventListener('blur', (event) => {
    if (event.target !== window) return;
    clearInterval(timer);
    timer = setInterval(() => (document.hasFocus() ? clearInterval(timer) : reportBlur()), REPORT_MS);
  });
  addEventListener('focus', (event) => {
    if (event.target === window && document.activeElement === document.body && last?.isConnected) last.focus({ preventScroll: true });
  });
}
