import { effect, type ReadonlySignal } from '@preact/signals';

/** Resolves as soon as the phase is no longer `loading`, or after `patience` milliseconds. */
export function whenLoaded(phase: ReadonlySignal<{ readonly name: string }>, patience: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patience);
  const unwatch = effect(() => {
    if (phase.value.name !== 'loading') resolve();
  });
  return promise.finally(() => {
    clearTimeout(timer);
    unwatch();
  });
}
