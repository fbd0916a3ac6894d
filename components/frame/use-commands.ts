import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { CommandName } from '../../utils/model';
import { commandOf } from '../../utils/settings/commands';
import type { SettingsControls } from '../settings/settings-controls';
import { isTyping } from './is-typing';

/** What a view can do for a key; what it cannot do is left out, and the key with it. */
export type CommandHandlers = Readonly<Partial<Record<CommandName, () => void>>>;

/**
 * Keys of the reader's choice, one character each: heard in the whole document, or in the shadow root that the view lies in, never while
 * somebody types and never with Ctrl, Alt or ⌘.
 */
export function useCommands(root: RefObject<HTMLElement | null>, settings: SettingsControls, handlers: CommandHandlers): void {
  useLayoutEffect(() => {
    const home = root.current?.getRootNode();
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing || isTyping(event)) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const command = commandOf(event.key, settings.value.peek().keys);
      const act = command && handlers[command];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    home?.addEventListener('keydown', onKey, { capture: true });
    return () => home?.removeEventListener('keydown', onKey, { capture: true });
  }, [root, settings, handlers]);
}
