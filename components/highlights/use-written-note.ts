import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../utils/model';
import { focusedNear } from '../frame/focused-near';
import type { HighlightControls } from './highlight-controls';

/**
 * A note while it is written. It is not lost, however its card goes: it is kept letter by letter, for Firefox lets nothing be kept once a popup
 * is closing, and finished with the card and with the window. Another note, as after undoing, is taken over while nobody writes.
 */
export function useWrittenNote({ id, note = '' }: Highlight, highlights: HighlightControls, area: RefObject<HTMLTextAreaElement | null>) {
  const [written, setWritten] = useState(note);
  const [told, setTold] = useState(note);
  const latest = useRef(note);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    const field = area.current;
    const isWriting = field !== null && focusedNear(field) === field;
    // What was kept of it comes back without the blanks at its end.
    if (isWriting || note === latest.current.trim()) return;
    latest.current = note;
    setWritten(note);
    setTold(note);
  }, [note, area]);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    void highlights.write(id, latest.current);
  }, [id, highlights]);
  const finish = useCallback(() => {
    clearTimeout(timer.current);
    setTold(latest.current.trim());
    void highlights.finish(id, latest.current);
  }, [id, highlights]);
  const write = (words: string) => {
    latest.current = words;
    setWritten(words);
    clearTimeout(timer.current);
    // The letter is seen first, and those that are typed meanwhile are kept with it.
    timer.current = setTimeout(keep);
  };
  useLayoutEffect(() => {
    addEventListener('pagehide', finish);
    return () => {
      removeEventListener('pagehide', finish);
      finish();
    };
  }, [finish]);
  return { written, isToldOf: written.trim() === told, write, keep, finish };
}
