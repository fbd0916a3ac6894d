import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

type LaterParts = typeof import('./later-parts');

/** The parts, once they have loaded. All views of a page share them. */
const parts = signal<LaterParts | null>(null);

/**
 * Returns the parts of a reading view that are not needed for its first paint, or `null` until they have loaded. Loads them as soon as the
 * view has been painted.
 */
export function useLaterParts(): LaterParts | null {
  // Preact runs this effect after the paint.
  useEffect(() => {
    if (parts.value === null)
      void import('./later-parts').then(({ AloudBar, OverArticle }) => {
        parts.value = { AloudBar, OverArticle };
      });
  }, []);
  return parts.value;
}
