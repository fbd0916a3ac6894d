import { effect, type ReadonlySignal } from '@preact/signals';
import { laterParts } from '../../components/reading/use-later-parts';
import type { Phase } from '../../utils/controls/article';

/** Prints the page once all parts of its article have been painted, unless reader mode is closed first. */
export function printWhenShown(phase: ReadonlySignal<Phase>, closed: AbortSignal): void {
  const stop = effect(() => {
    if (phase.value.name !== 'ready' || phase.value.complete || !laterParts.value || closed.aborted) return;
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
