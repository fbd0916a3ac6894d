import { browser } from 'wxt/browser';

/** A shortcut that works everywhere in the browser; `keys` is empty where it has none. */
export interface Shortcut {
  readonly words: string;
  readonly keys: string;
}

/** What can be asked for by the browser's own shortcuts. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  const { action } = browser.runtime.getManifest();
  return commands.map(({ name, description, shortcut }) => ({
    words: description || (name === '_execute_action' ? action?.default_title : undefined) || name || '',
    keys: shortcut ?? '',
  }));
}

/** The keys of one of our commands, as the browser has them; empty where it has none. */
export async function keysOf(command: 'toggle-reader'): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Opens the browser's page on which they are changed. `false` where it cannot be opened from here. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
    // Firefox, from 137 on; Chromium has an address instead.
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch (problem) {
    console.warn('shortcuts: the page of the browser could not be opened', problem);
    return false;
  }
}
