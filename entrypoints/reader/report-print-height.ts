/** The height of the printed article in relation to its height on the screen. Paper is narrower, and the cast is printed after the text. */
const PAPER_RATIO = 1.6;

/**
 * Tells the host script how high the frame must be on paper whenever the article changes its size. The browser's own print command prints
 * the page, which shows the frame at the size that it has.
 */
export function reportPrintHeight(until: AbortSignal, tell: (height: number) => void): void {
  const observer = new ResizeObserver(() => {
    const scroller = document.querySelector('.page');
    if (scroller) tell(Math.ceil(scroller.scrollHeight * PAPER_RATIO));
  });
  observer.observe(document.body);
  until.addEventListener('abort', () => observer.disconnect());
}
