/** A file on its way to the reader's disk. */
export interface DownloadFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Blob;
}

/** Long enough for a browser that first asks where to put the file. */
const REVOKE_AFTER_MS = 120_000;

/** Hands a file to the browser's downloads. Needs no permission and makes no request. */
export function downloadFile({ name, mediaType, content }: DownloadFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Not in the document: where reader mode is open, no script of the page sees the click.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
