import { effect, type ReadonlySignal } from '@preact/signals';

/** Prints the page once its article is there and drawn; not at all where the reader is closed before. */
export function printWhenShown(phase: ReadonlySignal<{ readonly name: string }>, closed: AbortSignal): void {
  const stop = effect(() => {
    if (phase.value.name !== 'ready' || closed.aborted) return;
    // Two frames: the first draws. Printing stops all scripts of the tab, also the call that asked for it.
    requestAnimationFrame(() => requestAnimationFrame(() => !closed.aborted && window.print()));
    queueMicrotask(() => stop());
  });
  closed.addEventListener('abort', () => stop());
}
