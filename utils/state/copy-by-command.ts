/** What is put on the clipboard, by media type: `text/plain`, `text/html`. */
export type CopiedTexts = Readonly<Record<string, string>>;

/** Copies as the reader's own copy command does: the older way, which needs neither TLS nor a permission. Texts only. */
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
