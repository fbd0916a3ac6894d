import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Phase } from '../controls/article';
import { afterPaint } from '../device/after-paint';
import { isAnalysed } from './until-analysed';

/** Returns the name of a phase, or `text` while an article is shown that has not been analysed yet. */
export const stageOf = (phase: Phase): string => (isAnalysed(phase) ? phase.name : 'text');

/**
 * Writes the name of the current stage to the document's `data-state` attribute, and sets a performance mark with this name, as soon as the
 * stage has been painted. Must be called after the view has been rendered for the first time.
 */
export function markPainted(phase: ReadonlySignal<Phase>): void {
  const current = computed(() => stageOf(phase.value));
  effect(() => {
    const name = current.value;
    void afterPaint().then(() => {
      document.documentElement.dataset.state = name;
      performance.mark(name);
    });
  });
}
