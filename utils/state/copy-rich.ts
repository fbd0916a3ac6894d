import { copyByCommand } from './copy-by-command';

/**
 * Puts words on the clipboard as HTML, for programs that take formatted text, and as plain text for all others; `false` where the browser
 * refuses. Must be called by a click or a key; on pages without TLS the copy command does it.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  const texts = { 'text/html': html, 'text/plain': text };
  try {
    const blobs = Object.entries(texts).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(texts);
  }
}
