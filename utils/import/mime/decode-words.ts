import type { ImportPorts } from '../import-file';
import { decodeBase64 } from './decode-base64';
import { decodeQuotedPrintable } from './decode-quoted-printable';

/** Decodes the words of a mail header that are not ASCII, such as `=?utf-8?Q?Caf=C3=A9?=`. */
export function decodeWords(header: string, ports: ImportPorts): string {
  // Spaces between two encoded words do not belong to the text.
  const joined = header.replace(/\?=\s{1,99}=\?/g, '?==?');
  return joined.replace(
    /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi,
    (whole, encoding: string, kind: string, words: string) => {
      const bytes = kind.toLowerCase() === 'b' ? decodeBase64(words) : decodeQuotedPrintable(words.replaceAll('_', ' '));
      return ports.decode(bytes, encoding) ?? whole;
    },
  );
}
