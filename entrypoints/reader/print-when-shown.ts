import { effect, type ReadonlySignal } from '@preact/signals';

/** Prints the page once its article has been painted, unless reader mode is closed first. */
export function printWhenShown(phase: ReadonlySignal<{ readonly name: string }>, closed: AbortSignal): void {
  const stop = effect(() => {
    if (phase.value.name !== 'ready' || closed.aborted) return;
    // The article is painted in the first of these two frames. Printing must not start earlier, because it blocks all scripts in the tab,
    // including the one that requested it.
    requestAnimationFrame(() => requestAnimationFrame(() => closed.aborted || print()));
    queueMicrotask(() => stop());
  });
  closed.addEventListener('abort', () => stop());
}

function print(): void {
  performance.mark('print');
  window.print();
}
