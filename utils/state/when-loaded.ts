import { effect, type ReadonlySignal } from '@preact/signals';

/**
 * The time for which the placeholder is held back, in milliseconds. Most articles arrive before, and rendering and painting the placeholder
 * would delay them.
 */
const PLACEHOLDER_MS = 150;

/** Resolves as soon as the phase is no longer `loading`, or when it is time to show the placeholder. */
export function whenLoaded(phase: ReadonlySignal<{ readonly name: string }>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PLACEHOLDER_MS);
  const unwatch = effect(() => {
    if (phase.value.name !== 'loading') resolve();
  });
  return promise.finally(() => {
    clearTimeout(timer);
    unwatch();
  });
}
