import { decodeText, utf16Of } from '../decode-text';
import type { ImportFile, ImportPorts } from '../import-file';
import { LIMITS } from '../limits';
import { readTokens } from './read-tokens';

/** The bytes in which a page must declare its encoding. */
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
  const encoding = utf16Of(bytes) ?? named ?? declaredEncoding(start) ?? 'utf-8';
  const html = /^utf-?8$/i.test(encoding) ? null : ports.decode(bytes, encoding);
  if (html !== null) return { html, isGuessed: false };
  const { text, isGuessed } = decodeText(bytes, ports);
  return { html: text, isGuessed };
}

/** Returns the encoding that a `meta` element at the beginning of a page declares, or `null`. */
function declaredEncoding(start: string): string | null {
  for (const token of readTokens(start)) {
    if (token.kind !== 'open' || token.name !== 'meta') continue;
    const content = token.attributes.get('content')?.toLowerCase() ?? '';
    const at = content.indexOf('charset=');
    const declared = token.attributes.get('charset') ?? (at < 0 ? '' : content.slice(at + 'charset='.length));
    if (declared.trim() !== '') return declared.trim().toLowerCase();
  }
  return null;
}
