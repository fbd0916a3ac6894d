import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { SettingsControls } from '../../utils/controls/settings';
import type { CommandName } from '../../utils/model';
import { commandOf } from '../../utils/settings/commands';
import { isTyping } from './is-typing';

/** The shortcut handlers of a view. A shortcut without a handler does nothing. */
export type CommandHandlers = Readonly<Partial<Record<CommandName, () => void>>>;

/**
 * Handles the single-key shortcuts that the reader has configured. They work anywhere in the document of the view, except
 * while the reader is typing in a field or holding down Ctrl, Alt or ⌘.
 * @param run Runs a command. Returns `false` if there is nothing to run, which leaves the key to the browser.
 */
export function useCommands(root: RefObject<HTMLElement | null>, settings: SettingsControls, run: (command: CommandName) => boolean): void {
  useLayoutEffect(() => {
    const rootNode = root.current?.getRootNode();
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing || isTyping(event)) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const command = commandOf(event.key, settings.value.peek().keys);
      if (!command || !run(command)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    rootNode?.addEventListener('keydown', onKey, { capture: true });
    return () => rootNode?.removeEventListener('keydown', onKey, { capture: true });
  }, [root, settings, run]);
}
