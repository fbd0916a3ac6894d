/** Milliseconds: a document that is out of sight paints nothing. */
const LATEST = 250;

/** Once what is drawn now is painted: a frame draws it, and what is put off in there comes after. Never where the document is out of sight. */
export const afterPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What waits, the first time that it is called, until what was drawn then is on the screen. */
export function oncePainted(): () => Promise<void> {
  let painted: Promise<void> | null = null;
  return () => {
    painted ??= Promise.race([afterPaint(), new Promise<void>((resolve) => setTimeout(resolve, LATEST))]);
    return painted;
  };
}
