import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { afterPaint } from '../device/after-paint';

/**
 * Writes the name of the current phase to the document's `data-state` attribute, and sets a performance mark with this name, as soon as the
 * phase has been painted. Must be called after the view has been rendered for the first time.
 */
export function markPainted(phase: ReadonlySignal<{ readonly name: string }>): void {
  const current = computed(() => phase.value.name);
  effect(() => {
    const name = current.value;
    void afterPaint().then(() => {
      document.documentElement.dataset.state = name;
      performance.mark(name);
    });
  });
}
