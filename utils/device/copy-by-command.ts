/** The content to copy, by media type, such as `text/plain` and `text/html`. */
export type CopiedTexts = Readonly<Record<string, string>>;

/**
 * Copies text with the document's `copy` command. Unlike the Clipboard API, the command needs neither TLS nor a permission, but it cannot
 * copy pictures. Returns whether it succeeded.
 */
export function copyByCommand(texts: CopiedTexts): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    copied = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}
