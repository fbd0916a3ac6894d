import { signal } from '@preact/signals';
import type { OverlayControls } from '../controls/article';
import type { OpenPage, Toast } from '../model';
import type { ArticlePorts } from './article-ports';

/** The marks on the page of the displayed article. */
export interface OverlayMode extends OverlayControls {
  /** Determines whether the page has marks. */
  ask(): Promise<void>;
}

/**
 * Creates the control for the marks on the page itself, or returns nothing if the view has no page beside it.
 * @param openNow Returns the open page once it has been analysed, or `null` if there is none.
 */
export function createOverlayMode(
  { toggleOverlay, isOverlayOn }: ArticlePorts,
  openNow: () => Promise<OpenPage | null>,
  say: (toast: Toast) => void,
): OverlayMode | undefined {
  if (!toggleOverlay || !isOverlayOn) return undefined;
  const isOn = signal(false);
  let isToggling = false;
  return {
    isOn,
    async ask() {
      isOn.value = await isOverlayOn();
    },
    async toggle() {
      // The second click of a double click would undo the first one.
      if (isToggling) return;
      isToggling = true;
      const page = await openNow();
      const toggled = page && (await toggleOverlay(page));
      isToggling = false;
      if (!toggled) return;
      if (toggled.ok) isOn.value = toggled.value === 'on';
      else say({ message: 'failed', code: toggled.error.code });
    },
  };
}
