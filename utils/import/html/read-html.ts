import { decodeText, utf16Of } from '../decode-text';
import type { ImportFile, ImportPorts } from '../import-file';
import { LIMITS } from '../limits';

/** Matches the encoding that a page declares. */
const DECLARED = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i;
const PRESCAN = 4_096;

export type HtmlText = { readonly html: string; readonly isGuessed: boolean } | { readonly code: 'fileTooLarge' | 'fileEmpty' };

/** Reads an HTML file in the encoding that its byte order mark or a `meta` element names, or else in UTF-8. */
export async function readHtml(file: ImportFile, ports: ImportPorts): Promise<HtmlText> {
  if (file.size > LIMITS.wholeFile) return { code: 'fileTooLarge' };
  return decodeHtml(await file.read(0, file.size), ports, null);
}

/** Decodes HTML. `named` is the encoding that a mail or a server names for it. */
export function decodeHtml(bytes: Uint8Array, ports: ImportPorts, named: string | null): HtmlText {
  if (bytes.length === 0) return { code: 'fileEmpty' };
  const start = ports.decode(bytes.subarray(0, PRESCAN), 'windows-1252') ?? '';
  const encoding = utf16Of(bytes) ?? named ?? DECLARED.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  const html = /^utf-?8$/i.test(encoding) ? null : ports.decode(bytes, encoding);
  if (html !== null) return { html, isGuessed: false };
  const { text, isGuessed } = decodeText(bytes, ports);
  return { html: text, isGuessed };
}
