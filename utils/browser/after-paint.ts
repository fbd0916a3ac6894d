/** Milliseconds: a document that is out of sight paints nothing. */
const LATEST = 250;

/** What waits, the first time that it is called, until what was drawn then is on the screen. */
export function oncePainted(): () => Promise<void> {
  let painted: Promise<void> | null = null;
  return () => {
    painted ??= new Promise((resolve) => {
      setTimeout(resolve, LATEST);
      requestAnimationFrame(() => setTimeout(resolve));
    });
    return painted;
  };
}
