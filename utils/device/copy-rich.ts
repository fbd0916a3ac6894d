import { copyByCommand } from './copy-by-command';

/**
 * Copies text as HTML for programs that accept formatted text, and as plain text for all others. On pages without TLS, uses the `copy`
 * command. Must be called while handling a click or a key press. Returns `false` if the browser refuses.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  const texts = { 'text/html': html, 'text/plain': text };
  try {
    const blobs = Object.entries(texts).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // The clipboard is unavailable or not permitted. The `copy` command needs no permission.
    return copyByCommand(texts);
  }
}
