import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import type { SpeechControls } from '../../utils/controls/speech';
import type { SpokenPlace } from '../../utils/speech/speech-status';
import { selectedRange } from '../article/selected-range';
import { placeAtPoint } from './place-to-start';

/** The maximum distance that the pointer may move during a click, in CSS pixels. */
const CLICK_TOLERANCE = 5;

/**
 * Lets the reader click any words to continue reading aloud from there. This includes quotations and names, whose cards can still be opened
 * from the chips and the cast. Clicks that follow a link, press a button, close a card or end a selection keep their usual effect.
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
      if (event.detail !== 1 || Math.hypot(clientX - from.x, clientY - from.y) > CLICK_TOLERANCE) return;
      if (selectedRange()) return;
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
