import { useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import type { SpeechControls } from '../../utils/controls/speech';
import type { Span } from '../../utils/model';
import type { SpokenSource, Utterance } from '../../utils/speech/utterance';
import { type PlacePainter, paintPlaces } from '../article/paint-places';
import type { RenderedText } from '../article/rendered-text';
import { createFollower } from './follow-voice';
import { readSpokenWords } from './spoken-words';

interface Painting {
  readonly source: SpokenSource;
  readonly words: RenderedText;
  readonly painter: PlacePainter;
}

/**
 * Marks the spoken sentence and word in the article, and keeps them in view until the reader scrolls away. Returns `isAway`, a signal that
 * is true while the reader has scrolled away, and `follow`, which scrolls back and resumes following.
 */
export function useSpokenMarks(scroller: RefObject<HTMLElement | null>, controls: ReadingControls, speech: SpeechControls | undefined) {
  const isAway = useSignal(false);
  const painting = useRef<Painting | null>(null);
  const follower = useRef<ReturnType<typeof createFollower> | null>(null);
  const reading = controls.reading.value;

  const clear = useCallback(() => {
    painting.current?.painter.remove();
    painting.current = null;
    follower.current?.end();
    follower.current = null;
    isAway.value = false;
  }, [isAway]);
  const paintingOf = (source: SpokenSource): Painting | null => {
    const article = scroller.current?.querySelector<HTMLElement>('.article');
    if (!article) return null;
    if (painting.current?.source !== source) {
      painting.current?.painter.remove();
      const words = readSpokenWords(article, controls.reading.peek().article, source);
      painting.current = { source, words, painter: paintPlaces(article, words, 'aloud') };
    }
    return painting.current;
  };
  // A new version of the article replaces the rendered words, so the previous marks are no longer valid.
  useLayoutEffect(() => {
    painting.current?.painter.remove();
    painting.current = null;
    return clear;
  }, [reading, clear]);

  useSignalEffect(() => {
    const utterance = speech?.current.value ?? null;
    const word = speech?.word.value ?? null;
    if (!utterance) {
      clear();
      return;
    }
    const on = paintingOf(utterance.source);
    if (!on || !scroller.current) return;
    const { places, current } = placesOf(utterance, word);
    on.painter.show(places, current);
    follower.current ??= createFollower(scroller.current, isAway);
    follower.current.keep(() => on.words.rangesOf(word ?? utterance.span));
  });
  return { isAway, follow: useCallback(() => follower.current?.back(), []) };
}

/** Splits a sentence around the word being spoken. Returns the pieces and the index of that word among them. */
function placesOf({ span }: Utterance, word: Span | null): { places: Span[]; current: number | null } {
  if (!word) return { places: [span], current: null };
  const pieces = [{ start: span.start, end: word.start }, word, { start: word.end, end: span.end }].filter(({ start, end }) => start < end);
  return { places: pieces, current: pieces.indexOf(word) };
}
