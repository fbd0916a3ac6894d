import type { ExportFile } from '../../utils/state/export-library';

/** Long enough for a browser that first asks where to put the file. */
const REVOKE_AFTER_MS = 120_000;

/** Hands a file to the browser's downloads. Needs no permission and makes no request. */
export function downloadFile({ name, mediaType, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
