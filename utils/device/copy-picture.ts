/**
 * Copies a PNG picture. Returns `false` if the browser refuses, as it always does on pages without TLS. The `copy` command is no
 * alternative there, because it cannot copy pictures.
 */
export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    // The clipboard is unavailable or not permitted. The view then tells the reader to save the picture instead.
    return false;
  }
}
