import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import type { OpenSpeech } from '../../utils/controls/speech';
import type { SpokenPlace } from '../../utils/speech/speech-status';
import { announcementWords } from './announcement-words';
import { placeToStart } from './place-to-start';
import { useSpokenClicks } from './use-spoken-clicks';
import { useSpokenMarks } from './use-spoken-marks';

/** The read-aloud controls of an article view, shared by the view's toolbar button, playback bar and shortcut. */
export type Aloud = ReturnType<typeof useAloud>;

/**
 * Sets up reading aloud for an article view, and stops it when the view closes. The returned `speech` is `undefined` if the `Surface`
 * offers no speech synthesis.
 */
export function useAloud(scroller: RefObject<HTMLElement | null>, controls: ReadingControls, openSpeech: OpenSpeech | undefined) {
  const speech = useMemo(() => openSpeech?.(controls), [openSpeech, controls]);
  useLayoutEffect(() => {
    if (!speech) return;
    const stop = () => speech.stop();
    const forget = controls.onBack('voice', () => {
      if (speech.status.peek() === 'off' && speech.trouble.peek() === null) return false;
      stop();
      return true;
    });
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      forget();
      stop();
    };
  }, [speech, controls]);
  const start = useCallback((place: SpokenPlace) => void speech?.start(place, announcementWords), [speech]);
  const { isAway, follow } = useSpokenMarks(scroller, controls, speech);
  useSpokenClicks(scroller, controls, speech, start);
  /** Starts, pauses or resumes reading aloud, or stops it if the voices are not available yet. */
  const toggle = useCallback(() => {
    const page = scroller.current;
    if (!speech || !page) return;
    const { value: status } = speech.status;
    if (status === 'off') start(placeToStart(page, controls.reading.peek().article));
    else if (status === 'waiting') speech.stop();
    else if (status === 'speaking') speech.pause();
    else speech.resume();
  }, [speech, start, scroller, controls]);
  return useMemo(() => ({ speech, isAway, follow, toggle }), [speech, isAway, follow, toggle]);
}

/** Returns the shortcut handler for reading aloud. Where there is no speech synthesis, returns no handler. */
export const aloudCommands = ({ speech, toggle }: Aloud): { readonly aloud?: () => void } => (speech ? { aloud: toggle } : {});
