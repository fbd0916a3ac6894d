/** The interval between two checks, in milliseconds. Pages move their words without an event that a script could hear. */
const CHECK_MS = 400;
/** The events after which the words may be elsewhere. They are heard before the page can stop them. */
const MOVES = ['scroll', 'resize', 'load', 'transitionend', 'animationend', 'toggle', 'orientationchange'] as const;

/** Calls `measure` at most once a frame whenever the words of the page may have moved, until the signal is aborted. */
export function followPage(measure: () => void, until: AbortSignal): void {
  let asked = 0;
  const ask = () => {
    if (asked !== 0 || document.hidden || until.aborted) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      if (!until.aborted) measure();
    });
  };
  for (const type of MOVES) {
    // Scrolling the page itself moves the frame with it. Only the boxes within the page are of interest.
    const onMove = ({ target }: Event) => (type === 'scroll' && target === document ? undefined : ask());
    window.addEventListener(type, onMove, { signal: until, capture: true, passive: true });
  }
  const sizes = new ResizeObserver(ask);
  for (const element of [document.documentElement, Document.prototype.querySelector.call(document, 'body')])
    if (element) sizes.observe(element);
  const checking = setInterval(ask, CHECK_MS);
  until.addEventListener('abort', () => {
    cancelAnimationFrame(asked);
    sizes.disconnect();
    clearInterval(checking);
  });
}
