import { useLayoutEffect, useRef } from 'preact/hooks';

/** The time without typing after which a text is kept, in milliseconds. */
const PAUSE_MS = 600;

/**
 * Keeps a text while the reader types it: after a pause, and at once when the field loses the focus or disappears, or when the page is left.
 * Nothing is kept twice.
 */
export function useKeptText(text: string, onKeep: (text: string) => void) {
  const typed = useRef(text);
  const kept = useRef(text);
  const latest = useRef(onKeep);
  latest.current = onKeep;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = () => {
    clearTimeout(timer.current);
    if (typed.current.trim() === kept.current.trim()) return;
    kept.current = typed.current;
    latest.current(typed.current);
  };
  useLayoutEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return {
    type(words: string) {
      typed.current = words;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE_MS);
    },
    keep,
  };
}
