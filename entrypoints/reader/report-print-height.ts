import { effect, type ReadonlySignal } from '@preact/signals';

/** The height of the printed article in relation to its height on the screen. Paper is narrower, and the cast is printed after the text. */
const PAPER_RATIO = 1.6;

/**
 * Tells the host script how high the frame must be on paper, in CSS pixels, whenever the article changes its height. The browser's own print
 * command prints the page, which shows the frame at the size that it has.
 */
export function reportPrintHeight(
  phase: ReadonlySignal<{ readonly name: string }>,
  until: AbortSignal,
  tell: (height: number) => void,
): void {
  const observer = new ResizeObserver(([entry]) => {
    const scroller = entry?.target.parentElement;
    if (scroller) tell(Math.ceil(scroller.scrollHeight * PAPER_RATIO));
  });
  const stop = effect(() => {
    if (phase.value.name !== 'ready') return;
    // The article is rendered before the next frame.
    requestAnimationFrame(() => {
      const article = document.querySelector('.page')?.firstElementChild;
      if (article && !until.aborted) observer.observe(article);
    });
  });
  until.addEventListener('abort', () => {
    stop();
    observer.disconnect();
  });
}
