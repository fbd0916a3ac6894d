import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OpenArticle } from '../../utils/controls/open-article';
import type { ReadingControls } from '../../utils/controls/reading';
import { reportProblem } from '../../utils/problems/report-problem';

type LaterParts = typeof import('./later-parts');

/** The parts, once they have loaded. All views of a page share them. */
const parts = signal<LaterParts | null>(null);

/**
 * Loads the parts. If that fails, for example because the extension's files have been replaced, tells the reader to reload the page and
 * returns `null`.
 */
export async function loadLaterParts(
  { say }: Pick<ReadingControls, 'say'>,
  load: () => Promise<LaterParts> = () => import('./later-parts'),
): Promise<LaterParts | null> {
  try {
    const { AloudBar, OverArticle } = await load();
    return { AloudBar, OverArticle };
  } catch (problem) {
    reportProblem('reading.load', problem);
    say({ message: 'failed', code: 'unexpected' });
    return null;
  }
}

/**
 * Returns the parts of a reading view that are not needed for its first paint, or `null` until they and the controls of the article have
 * loaded. Loads them as soon as the view has been painted.
 */
export function useLaterParts({ view, complete }: OpenArticle): LaterParts | null {
  // Preact runs these effects after the paint.
  useEffect(() => {
    if (parts.value !== null) return;
    void loadLaterParts(view).then((loaded) => {
      parts.value ??= loaded;
    });
  }, []);
  useEffect(() => void complete?.(), [complete]);
  return complete ? null : parts.value;
}
