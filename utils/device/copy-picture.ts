/**
 * Copies a PNG. Returns `false` if the browser refuses, as it does on every page without TLS, because the `copy` command cannot copy
 * pictures.
 */
export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    // The clipboard is missing or not permitted. The view tells the reader to save the picture instead.
    return false;
  }
}
