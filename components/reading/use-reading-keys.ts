import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReadingControls } from './reading-controls';

/**
 * Keys of a reading view: Escape takes back, n and p step through the places of the selected member. Heard in the whole
 * document, or in the shadow root that the view lies in; a key that did something goes no further, so that Escape closes
 * a popup or reader mode only when nothing else is open.
 */
export function useReadingKeys(root: RefObject<HTMLElement | null>, controls: ReadingControls): void {
  useLayoutEffect(() => {
    const home = root.current?.getRootNode();
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || !act(event, controls)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    home?.addEventListener('keydown', onKey, { capture: true });
    return () => home?.removeEventListener('keydown', onKey, { capture: true });
  }, [root, controls]);
}

/** Whether the key meant something here. */
function act(event: KeyboardEvent, controls: ReadingControls): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return false;
  if (event.key === 'Escape') return controls.back();
  if (controls.selected.value === null || (event.key !== 'n' && event.key !== 'p')) return false;
  controls.stepBy(event.key === 'n' ? 1 : -1);
  return true;
}

function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
