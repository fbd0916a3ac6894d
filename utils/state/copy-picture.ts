/** Puts a PNG on the clipboard; `false` where the browser refuses, as on every page without TLS: pictures have no older way. */
export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
