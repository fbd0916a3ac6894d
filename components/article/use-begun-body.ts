import { useEffect, useState } from 'preact/hooks';

/** The time after which the whole article is rendered even if its analysis has not ended, in milliseconds. */
const PATIENCE_MS = 300;

/**
 * Returns whether only the first screen of an article needs to be rendered. The rest follows with the marks, because rendering it twice
 * would delay them. If the analysis takes longer, the rest follows without the marks.
 */
export function useBegunBody(isAnalysed: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (isAnalysed) return;
    const timer = setTimeout(setLate, PATIENCE_MS, true);
    return () => clearTimeout(timer);
  }, [isAnalysed]);
  return !isAnalysed && !isLate;
}
