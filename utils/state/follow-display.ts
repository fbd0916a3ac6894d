import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import { applyDisplay } from '../device/apply-display';
import { loadFont, type ReadFile } from '../device/load-font';
import type { Settings } from '../model';

/**
 * Applies the display settings to the root element of a view and loads the font, now and after each change. The font is loaded even before
 * the view contains any text, so that nothing moves when the text appears. Returns a function that stops both.
 * @param words The displayed text, which determines the subsets of the font to load.
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
      // The listeners of the event that `applyDisplay` dispatches may read signals. This effect must not depend on these signals.
      untracked(() => applyDisplay(root, display));
    }),
    effect(() => void loadFont(settings.value.display.font, words.value, readFile)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
