/** Milliseconds: a document that is out of sight paints nothing. */
const LATEST = 250;

/** Resolves when what was drawn just now is on the screen. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LATEST);
    requestAnimationFrame(() => setTimeout(resolve));
  });
