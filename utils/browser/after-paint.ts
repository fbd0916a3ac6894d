/** The longest wait for a paint, in milliseconds. A hidden document paints nothing. */
const TIMEOUT_MS = 250;

/**
 * Resolves once the current state of the document is painted: the next frame draws it, and a timeout set in that frame runs after
 * it. Never resolves while the document is hidden.
 */
export const afterPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Returns a function that, on its first call, waits until the current state is painted. Later calls share that wait. */
export function oncePainted(): () => Promise<void> {
  let painted: Promise<void> | null = null;
  return () => {
    painted ??= Promise.race([afterPaint(), new Promise<void>((resolve) => setTimeout(resolve, TIMEOUT_MS))]);
    return painted;
  };
}
