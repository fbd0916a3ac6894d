import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { SpokenPlace } from '../../utils/speech/speech-status';
import { selectedRange } from '../article/selected-range';
import type { ReadingControls } from '../reading/reading-controls';
import { placeAtPoint } from './place-to-start';
import type { SpeechControls } from './speech-controls';

/** Pixels that a hand may move while it clicks. */
const SLIP = 5;

/**
 * While an article is read aloud a click on its words goes on from there, also on quoted ones and names: what they open is reached by their chips and
 * by the cast. A click that follows a link, presses a button, closes a card or ends a selection stays what it is.
 */
export function useSpokenClicks(
  scroller: RefObject<HTMLElement | null>,
  controls: ReadingControls,
  speech: SpeechControls | undefined,
  onPlace: (place: SpokenPlace) => void,
): void {
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page || !speech) return;
    let from = { x: 0, y: 0 };
    const onPress = ({ clientX, clientY }: PointerEvent) => {
      from = { x: clientX, y: clientY };
    };
    const onClick = (event: MouseEvent) => {
      const { target, clientX, clientY } = event;
      const { value: status } = speech.status;
      if ((status !== 'speaking' && status !== 'paused') || controls.openQuote.peek() !== null) return;
      if (!(target instanceof Element) || target.closest('a, button, input, select, summary')) return;
      if (event.detail !== 1 || Math.hypot(clientX - from.x, clientY - from.y) > SLIP) return;
      if (selectedRange(page)) return;
      const place = placeAtPoint(page, controls.reading.peek().article, target, clientX, clientY);
      if (!place) return;
      event.stopPropagation();
      onPlace(place);
    };
    page.addEventListener('pointerdown', onPress);
    page.addEventListener('click', onClick, { capture: true });
    return () => {
      page.removeEventListener('pointerdown', onPress);
      page.removeEventListener('click', onClick, { capture: true });
    };
  }, [scroller, controls, speech, onPlace]);
}
