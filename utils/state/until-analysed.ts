import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Phase } from '../controls/article';

/** Returns `false` while an article is open that has not been analysed yet. */
export const isAnalysed = (phase: Phase): boolean => phase.name !== 'ready' || phase.view.isAnalysed.value;

/** Resolves once the open article has been analysed, or at once if no article is open. */
export const untilAnalysed = (phase: ReadonlySignal<Phase>): Promise<void> => untilTrue(computed(() => isAnalysed(phase.value)));

/** Resolves as soon as the value of a signal is `true`. */
export function untilTrue(signal: ReadonlySignal<boolean>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const unwatch = effect(() => {
    if (signal.value) resolve();
  });
  return promise.finally(unwatch);
}
