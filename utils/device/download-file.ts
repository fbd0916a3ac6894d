/** A file to download. */
export interface DownloadFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Blob;
}

/**
 * The time until the file's URL is revoked, in milliseconds. It must be long, because some browsers first ask the reader where to save the
 * file.
 */
const REVOKE_AFTER_MS = 120_000;

/** Downloads a file without any permission or network request. */
export function downloadFile({ name, mediaType, content }: DownloadFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // The link is not added to the document, so that the scripts of a page under reader mode do not see the click.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
