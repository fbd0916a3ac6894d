/** The maximum time to wait for a paint, in milliseconds. The limit is needed because a hidden document is never painted. */
const TIMEOUT_MS = 250;

/**
 * Resolves once the current state of the document is painted. The next animation frame paints it, and a timeout set in that frame fires
 * after the paint. Never resolves while the document is hidden.
 */
export const afterPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Returns a function that waits until the current state is painted, up to a time limit. All calls to the function share one wait, which the
 * first call starts.
 */
export function oncePainted(): () => Promise<void> {
  let painted: Promise<void> | null = null;
  return () => {
    painted ??= Promise.race([afterPaint(), new Promise<void>((resolve) => setTimeout(resolve, TIMEOUT_MS))]);
    return painted;
  };
}
