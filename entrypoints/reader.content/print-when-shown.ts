import { effect, type ReadonlySignal } from '@preact/signals';

/** Prints the page once its article is drawn, unless reader mode is closed before. */
export function printWhenShown(phase: ReadonlySignal<{ readonly name: string }>, closed: AbortSignal): void {
  const stop = effect(() => {
    if (phase.value.name !== 'ready' || closed.aborted) return;
    // The first of the two frames draws the article. Printing blocks all scripts of the tab, even the call that requested it.
    requestAnimationFrame(() => requestAnimationFrame(() => !closed.aborted && window.print()));
    queueMicrotask(() => stop());
  });
  closed.addEventListener('abort', () => stop());
}
