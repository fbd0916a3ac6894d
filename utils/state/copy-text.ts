import { copyByCommand } from './copy-by-command';

/**
 * Puts plain text on the clipboard; `false` where the browser refuses. Must be called by a click or a key.
 * Pages without TLS have no `navigator.clipboard`, and reader mode is open on them too: there the copy command does it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Either no clipboard here or no permission: the older way needs none.
    return copyByCommand({ 'text/plain': text });
  }
}
