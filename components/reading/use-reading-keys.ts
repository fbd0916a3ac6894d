import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import type { UndoControls } from '../../utils/controls/undo';
import { isTyping } from '../frame/is-typing';

/**
 * Handles the fixed keys of a reading view, which the reader cannot reassign: Escape, Ctrl+Z (⌘Z), and the arrow keys on the buttons that
 * step through mentions or quotations. Escape closes one card or panel at a time. The popup or reader mode closes only when nothing else is
 * open, except in Firefox, which closes a popup before the popup's page receives Escape.
 */
export function useReadingKeys(
  root: RefObject<HTMLElement | null>,
  controls: ReadingControls,
  onStepQuotes: (by: 1 | -1) => void,
  history?: UndoControls,
): void {
  useLayoutEffect(() => {
    const home = root.current?.getRootNode();
    const onKey = (event: Event) => {
      if (
        !(event instanceof KeyboardEvent) ||
        event.defaultPrevented ||
        event.isComposing ||
        !(undo(event, history) || act(event, controls, onStepQuotes))
      )
        return;
      event.preventDefault();
      event.stopPropagation();
    };
    home?.addEventListener('keydown', onKey, { capture: true });
    return () => home?.removeEventListener('keydown', onKey, { capture: true });
  }, [root, controls, onStepQuotes, history]);
}

function undo(event: KeyboardEvent, history: UndoControls | undefined): boolean {
  if (!history?.canUndo.value || isTyping(event) || event.altKey || event.shiftKey) return false;
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return false;
  history.undo();
  return true;
}

/** Performs the action for a key, if it has one. Returns whether it did. */
function act(event: KeyboardEvent, controls: ReadingControls, onStepQuotes: (by: 1 | -1) => void): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.key === 'Escape') return controls.back();
  const places = isAtStepper(event) ? ARROWS[event.key] : undefined;
  if (places === undefined) return false;
  onStepQuotes(places);
  return true;
}

/** The step for each arrow key on a stepper. Elsewhere, the arrow keys scroll. */
const ARROWS: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function isAtStepper(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest('.stepper') !== null;
}
