import { copyByCommand } from './copy-by-command';

/**
 * Copies plain text. On pages without TLS, where `navigator.clipboard` does not exist, uses the `copy` command. Must be called while
 * handling a click or a key press. Returns `false` if the browser refuses.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard is unavailable or not permitted. The `copy` command needs no permission.
    return copyByCommand({ 'text/plain': text });
  }
}
