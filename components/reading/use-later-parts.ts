import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { OpenArticle } from '../../utils/controls/open-article';
import { reportProblem } from '../../utils/problems/report-problem';

type LaterParts = typeof import('./later-parts');

const parts = signal<LaterParts | null>(null);

/** The parts of a reading view that are not needed for its first paint; `null` until they have loaded. All views of a page share them. */
export const laterParts: ReadonlySignal<LaterParts | null> = parts;

/** Loads the parts, and returns whether that succeeded. It fails, for example, if the extension's files have been replaced. */
export async function loadLaterParts(load: () => Promise<LaterParts> = () => import('./later-parts')): Promise<boolean> {
  try {
    parts.value ??= { ...(await load()) };
    return true;
  } catch (problem) {
    reportProblem('reading.load', problem);
    return false;
  }
}

/**
 * Returns the parts of a reading view that are not needed for its first paint, or `null` until they and the controls of the article have
 * loaded. Loads them as soon as the view has been painted with the marks of the analysis. `isMissing` is true if that has failed.
 */
export function useLaterParts({ view, complete }: OpenArticle): { readonly later: LaterParts | null; readonly isMissing: boolean } {
  const [isMissing, setMissing] = useState(false);
  const isAnalysed = view.isAnalysed.value;
  // Preact runs these effects after the paint. The parts would delay the analysis, so they wait for it.
  useEffect(() => {
    if (isAnalysed) void loadLaterParts().then((hasLoaded) => hasLoaded || setMissing(true));
  }, [isAnalysed]);
  useEffect(() => void complete?.().then((controls) => controls ?? setMissing(true)), [complete]);
  return { later: complete ? null : parts.value, isMissing };
}
