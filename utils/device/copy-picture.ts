/** Copies a PNG. Returns `false` if the browser refuses, as it does on every page without TLS: the older way cannot copy pictures. */
export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
