import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks';
import type { SpokenPlace } from '../../utils/speech/speech-status';
import type { ReadingControls } from '../reading/reading-controls';
import { announcementWords } from './announcement-words';
import { placeToStart } from './place-to-start';
import type { OpenSpeech } from './speech-controls';
import { useSpokenClicks } from './use-spoken-clicks';
import { useSpokenMarks } from './use-spoken-marks';

/** What reading aloud is to a view: what speaks, and what its button and key do. */
export type Aloud = ReturnType<typeof useAloud>;

/** Reading aloud in a view, as long as that is there. Nothing of it where a surface cannot speak. */
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
  /** Starts, pauses, or goes on. */
  const toggle = useCallback(() => {
    const page = scroller.current;
    if (!speech || !page) return;
    const { value: status } = speech.status;
    if (status === 'off') start(placeToStart(page, controls.reading.peek().article));
    else if (status === 'waiting') speech.stop();
    else if (status === 'speaking') speech.pause();
    else speech.resume();
  }, [speech, start, scroller, controls]);
  return { speech, isAway, follow, toggle };
}

/** The key of reading aloud, where there is something to read with. */
export const aloudCommands = ({ speech, toggle }: Aloud): { readonly aloud?: () => void } => (speech ? { aloud: toggle } : {});
