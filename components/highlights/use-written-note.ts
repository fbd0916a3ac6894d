import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HighlightControls } from '../../utils/controls/highlights';
import type { Highlight } from '../../utils/model';
import { activeElementIn } from '../frame/active-element-in';

/**
 * Manages the text of a note while the reader writes it. The note is stored after every input, because Firefox stores nothing once a popup
 * is closing. If the note changes elsewhere, for example through undo, the new text is displayed unless the field has focus.
 */
export function useWrittenNote({ id, note = '' }: Highlight, highlights: HighlightControls, area: RefObject<HTMLTextAreaElement | null>) {
  const [written, setWritten] = useState(note);
  const [finished, setFinished] = useState(note);
  const latest = useRef(note);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    const field = area.current;
    const isWriting = field !== null && activeElementIn(field) === field;
    // The stored note is trimmed, so whitespace at the ends of the written text does not count as a difference.
    if (isWriting || note === latest.current.trim()) return;
    latest.current = note;
    setWritten(note);
    setFinished(note);
  }, [note, area]);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    void highlights.write(id, latest.current);
  }, [id, highlights]);
  const finish = useCallback(() => {
    clearTimeout(timer.current);
    setFinished(latest.current.trim());
    void highlights.finish(id, latest.current);
  }, [id, highlights]);
  const write = (words: string) => {
    latest.current = words;
    setWritten(words);
    clearTimeout(timer.current);
    // Because of the timeout, the browser can display a letter before the text is stored, and letters that are typed in quick succession
    // are stored together.
    timer.current = setTimeout(keep);
  };
  useLayoutEffect(() => {
    addEventListener('pagehide', finish);
    return () => {
      removeEventListener('pagehide', finish);
      finish();
    };
  }, [finish]);
  return { written, isFinished: written.trim() === finished, write, keep, finish };
}
