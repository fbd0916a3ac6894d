import type { Snippet } from '../model';
import type { Hit } from './find-hits';

/** The length of a snippet, in UTF-16 units. */
const LENGTH = 220;
/** The length of the part of a snippet before its first hit, in UTF-16 units. */
const BEFORE = 50;
/** The greatest distance by which a snippet is shortened to begin or end between words. */
const TRIM = 24;

/** Cuts the part out of a text that has the most different hits, with a few words around them. Without hits, cuts its beginning. */
export function cutSnippet(text: string, hits: readonly Hit[]): Snippet {
  const first = bestHit(hits)?.start ?? 0;
  const from = Math.max(0, Math.min(first - BEFORE, text.length - LENGTH));
  const start = from === 0 ? 0 : trimStart(text, from, first);
  const end = start + LENGTH >= text.length ? text.length : trimEnd(text, start + LENGTH);
  return {
    // Paragraphs follow each other as sentences do.
    text: text.slice(start, end).replaceAll('\n', ' '),
    hits: hits.filter((hit) => hit.start >= start && hit.end <= end).map((hit) => ({ start: hit.start - start, end: hit.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

/** Returns the hit after which the most different words follow within a snippet. */
function bestHit(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  let last = 0;
  for (const [at, hit] of hits.entries()) {
    while (last < hits.length && (hits[last]?.end ?? 0) <= hit.start + LENGTH - BEFORE) last += 1;
    // Text with thousands of hits is like itself everywhere, so a few hits decide.
    const different = new Set(hits.slice(at, Math.min(last, at + 20)).map(({ of }) => of)).size;
    if (different > most) {
      most = different;
      best = hit;
    }
  }
  return best;
}

function trimStart(text: string, from: number, first: number): number {
  const space = text.slice(from, Math.min(first, from + TRIM)).search(/\s/);
  return space >= 0 ? from + space + 1 : isLow(text, from) ? from + 1 : from;
}

function trimEnd(text: string, end: number): number {
  const tail = text.slice(end - TRIM, end + 1);
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  return space >= 0 ? end - TRIM + space : isLow(text, end) ? end - 1 : end;
}

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
