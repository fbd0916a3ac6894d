import type { Draft } from '../fields/draft';
import { pageFacts } from '../html/page-facts';
import { decodeHtml } from '../html/read-html';
import type { ImportFile, ImportPorts } from '../import-file';
import type { FilePlace, Found, ImportFormat } from '../import-format';
import { LIMITS } from '../limits';
import { decodeWords } from '../mime/decode-words';
import { type MimePart, readParts } from '../mime/read-parts';

/** A page that a browser saved as one file with its pictures (MHTML). The pictures are left out. */
export const pageMhtml: ImportFormat = {
  id: 'pageMhtml',
  name: 'MHTML',
  recognises: ({ opening }) =>
    /^(?:from|subject|date|mime-version|content-type|snapshot-content-location|x-)[\w-]{0,40}:/.test(opening) &&
    opening.includes('multipart/related'),
  async *read(file, from, ports) {
    if (from.skip === 0) yield await readPage(file, { ...from, skip: 1 }, ports);
  },
};

async function readPage(file: ImportFile, next: FilePlace, ports: ImportPorts): Promise<Found> {
  if (file.size > LIMITS.wholeFile) return { entry: { code: 'fileTooLarge' }, line: null, next };
  const { top, parts } = readParts(binary(await file.read(0, file.size)));
  const root = rootOf(top, parts);
  const read = root && decodeHtml(root.bytes(), ports, root.parameter('charset'));
  if (!read || 'code' in read) return { entry: { code: 'fileDamaged' }, line: null, next };
  const facts = pageFacts(read.html);
  const address = top.headers.get('snapshot-content-location') ?? root.headers.get('content-location') ?? facts.address ?? '';
  const entry: Draft = {
    address: /^https?:/i.test(address) ? address : null,
    title: decodeWords(top.headers.get('subject') ?? '', ports) || facts.title,
    savedAt: top.headers.get('date'),
    content: { kind: 'html', html: read.html },
    canLackAddress: true,
    losses: read.isGuessed ? [{ code: 'encodingGuessed' }] : [],
  };
  return { entry, line: null, next };
}

/** Returns the part with the page: the one that the header names, or the first one in HTML. */
function rootOf(top: MimePart, parts: readonly MimePart[]): MimePart | undefined {
  const start = top.parameter('start');
  const isPage = ({ type }: MimePart): boolean => type === 'text/html' || type === 'application/xhtml+xml';
  return parts.find((part) => isPage(part) && start !== null && part.headers.get('content-id') === start) ?? parts.find(isPage);
}

const CHUNK = 0x80_00;

/** Returns a text with a character for each byte. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
