import { copyByCommand } from './copy-by-command';

/**
 * Copies plain text. Reader mode also opens on pages without TLS, which have no `navigator.clipboard`; there the `copy` command is
 * used. Must be called on a click or a key press. Returns `false` if the browser refuses.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard is missing or not permitted. The `copy` command needs no permission.
    return copyByCommand({ 'text/plain': text });
  }
}
