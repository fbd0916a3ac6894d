import { effect, type ReadonlySignal } from '@preact/signals';
import type { Phase } from '../controls/article';

/** Returns `false` while an article is open that has not been analysed yet. */
export const isAnalysed = (phase: ReadonlySignal<Phase>): boolean => phase.value.name !== 'ready' || phase.value.view.isAnalysed.value;

/** Resolves once the open article has been analysed, or at once if no article is open. */
export function untilAnalysed(phase: ReadonlySignal<Phase>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const unwatch = effect(() => {
    if (isAnalysed(phase)) resolve();
  });
  return promise.finally(unwatch);
}
