import type { Span } from '../model';
import { type Layer, spansWithin } from '../text/segments';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»„]+/giu;
const HOST = /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+)/iu;
const PUNCTUATION = /[.,;:!?…)\]}'’]/u;

/**
 * Returns the parts of a span that are spoken, in the order of the text. Silent spans are left out. For a web address, only the host is
 * spoken, such as «paper.example» for «https://www.paper.example/2026/03/rain?id=7».
 */
export function spokenParts(text: string, span: Span, silent: Layer<Span>): Span[] {
  const { start, end } = span;
  const holes = [...spansWithin(silent, span), ...addressHoles(text, start, end)].sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let from = start;
  for (const hole of holes) {
    if (hole.start > from) parts.push({ start: from, end: Math.min(hole.start, end) });
    from = Math.max(from, hole.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** Returns the parts of web addresses that are not spoken: everything before and after the host. */
function addressHoles(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(ADDRESS)].flatMap((match) => {
    const address = withoutEnd(match[0]);
    const [before, host = ''] = HOST.exec(address) ?? [''];
    const from = start + match.index;
    const hostEnd = from + before.length;
    return [
      { start: from, end: hostEnd - host.length },
      { start: hostEnd, end: from + address.length },
    ].filter((hole) => hole.start < hole.end);
  });
}

/** Removes punctuation that belongs to the sentence from the end of a web address. */
function withoutEnd(address: string): string {
  let { length } = address;
  while (length > 0 && PUNCTUATION.test(address[length - 1] ?? '')) length--;
  return address.slice(0, length);
}
