import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Settings } from '../model';
import { applyDisplay } from './apply-display';
import { loadFont, type ReadFile } from './load-font';

/**
 * Keeps the root of a surface as the reader chose, from now on. `words`: what is read, for the characters that a font must have; a font is loaded
 * before the words are there, so that nothing moves when they are. Returns what ends it.
 */
export function followDisplay(
  root: HTMLElement,
  settings: ReadonlySignal<Settings>,
  words: ReadonlySignal<string>,
  readFile: ReadFile,
): () => void {
  const stops = [
    effect(() => {
      const { display } = settings.value;
      // Who hears of it may read what it likes.
      untracked(() => applyDisplay(root, display));
    }),
    effect(() => void loadFont(settings.value.display.font, words.value, readFile)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
