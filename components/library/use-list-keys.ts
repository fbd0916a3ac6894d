import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SettingsControls } from '../../utils/controls/settings';
import { commandOf } from '../../utils/settings/commands';
import { type ListCommand, listCommandOf } from '../../utils/settings/list-keys';
import { isTyping } from '../frame/is-typing';

/** The effects of the keys of the list. Each returns `false` if there is nothing to do, which leaves the key to the browser. */
export interface ListKeyActions {
  /** Runs a command. `isExtending` says that Shift is held, so that moving also selects. */
  run(command: ListCommand, isExtending: boolean): boolean;
  /** Closes what is open, or ends the selection. */
  escape(): boolean;
  /** Shows the list of keys. */
  showKeys(): boolean;
}

/**
 * Handles the keys of the list, anywhere in the page except while the reader is typing in a field. The reader's own keys for searching and for
 * the list of keys come first. Ctrl+Z (⌘Z) also undoes.
 */
export function useListKeys(root: RefObject<HTMLElement | null>, settings: SettingsControls, actions: ListKeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    const page = root.current?.ownerDocument;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !act(event, settings, latest.current)) return;
      event.preventDefault();
    };
    page?.addEventListener('keydown', onKey);
    return () => page?.removeEventListener('keydown', onKey);
  }, [root, settings]);
}

function act(event: KeyboardEvent, settings: SettingsControls, actions: ListKeyActions): boolean {
  const { key } = event;
  if (key === 'Escape') return actions.escape();
  if (isTyping(event)) return false;
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  if (isHeld && !event.getModifierState('AltGraph'))
    return key.toLowerCase() === 'z' && !event.altKey && !event.shiftKey && actions.run('undo', false);
  const own = commandOf(key, settings.value.peek().keys);
  if (own === 'keys') return actions.showKeys();
  const command = own === 'find' ? null : listCommandOf(key);
  return command !== null && actions.run(command, event.shiftKey);
}
