import { LIMITS } from '../limits';
import { decodeBase64 } from './decode-base64';
import { decodeQuotedPrintable } from './decode-quoted-printable';

/** A part of a mail or an MHTML file. */
export interface MimePart {
  /** The headers by their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The content type without its parameters, in lower case. */
  readonly type: string;
  /** Returns a parameter of the content type, such as `charset`. */
  parameter(name: string): string | null;
  /** Decodes the content. */
  bytes(): Uint8Array;
}

/** Splits a file in the format of mails into its headers and its parts. `text` has a character for each byte. */
export function readParts(text: string): { readonly top: MimePart; readonly parts: readonly MimePart[] } {
  const top = partOf(text);
  const boundary = top.part.parameter('boundary');
  if (!top.part.type.startsWith('multipart/') || boundary === null || boundary === '') return { top: top.part, parts: [top.part] };
  return { top: top.part, parts: partsBetween(text, `--${boundary}`, top.bodyStart) };
}

function partsBetween(text: string, mark: string, start: number): MimePart[] {
  const parts: MimePart[] = [];
  let at = markAt(text, mark, Math.max(0, start - 1));
  while (at >= 0 && parts.length < LIMITS.mimeParts) {
    const begins = at + mark.length;
    if (text.startsWith('--', begins)) break;
    const line = text.indexOf('\n', begins);
    if (line < 0) break;
    const next = markAt(text, mark, line);
    // The line break before a boundary belongs to the boundary.
    const end = next < 0 ? text.length : text.charAt(next - 2) === '\r' ? next - 2 : next - 1;
    parts.push(partOf(text.slice(line + 1, Math.max(line + 1, end))).part);
    at = next;
  }
  return parts;
}

/** Returns the position of a boundary at the beginning of a line. */
function markAt(text: string, mark: string, from: number): number {
  const found = text.indexOf(`\n${mark}`, from);
  return found < 0 ? -1 : found + 1;
}

function partOf(text: string): { readonly part: MimePart; readonly bodyStart: number } {
  const { headers, bodyStart } = headersOf(text);
  const [type = '', ...parameters] = (headers.get('content-type') ?? 'text/plain').split(';');
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
  const part: MimePart = {
    headers,
    type: type.trim().toLowerCase(),
    parameter(name) {
      const found = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.toLowerCase().startsWith(`${name}=`));
      return found === undefined ? null : found.slice(name.length + 1).replace(/^"|"$/g, '');
    },
    bytes() {
      const body = text.slice(bodyStart);
      if (encoding === 'base64') return decodeBase64(body);
      if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
      return Uint8Array.from(body, (letter) => letter.charCodeAt(0));
    },
  };
  return { part, bodyStart };
}

const MAX_HEADERS = 200;

/** Reads headers up to the empty line. A line that begins with a space continues the one before. */
function headersOf(text: string): { readonly headers: Map<string, string>; readonly bodyStart: number } {
  const headers = new Map<string, string>();
  let last = '';
  let at = 0;
  for (let count = 0; at < text.length && count < MAX_HEADERS; count++) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    at = end < 0 ? text.length : end + 1;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return { headers, bodyStart: at };
}
