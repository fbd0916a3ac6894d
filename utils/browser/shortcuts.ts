import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { anyBrowser } from './desktop-apis';

/** A shortcut that works everywhere in the browser. `keys` is empty if no keys are assigned. */
export interface Shortcut {
  readonly words: string;
  readonly keys: string;
}

/** Returns the shortcuts that the browser manages. Browsers on phones manage none. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await anyBrowser.commands?.getAll()) ?? [];
  const { action } = browser.runtime.getManifest();
  return commands.map(({ name, description, shortcut }) => ({
    words: description || (name === '_execute_action' ? action?.default_title : undefined) || name || '',
    keys: shortcut ?? '',
  }));
}

/** Returns the shortcut that the browser has assigned to a command, or an empty string if there is none. */
export async function keysOf(command: 'toggle-reader'): Promise<string> {
  const commands = (await anyBrowser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Opens the browser's page for changing shortcuts. Returns `false` if the browser refuses to open it. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
    // Firefox 137 and later have a function that opens the page with the shortcut settings. In Chromium, this page is opened by its
    // address.
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch (problem) {
    reportProblem('shortcuts.open', problem);
    return false;
  }
}
