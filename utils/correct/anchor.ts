import type { Anchor, Span } from '../model';
import { sliceOf } from '../text/span';

/** UTF-16 units before and behind the words: as many as the web's own text fragments and annotations take. */
const CONTEXT = 32;
/** Units of words and context that must agree before words count as found: «“Yes,”» alone says nothing of who said it. */
const ENOUGH = 32;
/** Places looked at. Words that come more often than this are found by their old place or not at all. */
const MAX_PLACES = 1_000;

/** Words described so that they are found again. */
export function anchorOf(text: string, span: Span): Anchor {
  return {
    exact: sliceOf(text, span),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    start: span.start,
  };
}

/** Finds described words in a text, `null` where they are not there or only seem to be. */
export type FindAnchor = (anchor: Anchor) => Span | null;

/**
 * For one text: where the words stood, else where most of what stood around them does, of two equal places at the nearer one. Other
 * quotation marks, dashes, blanks and capitals than before do not matter.
 */
export function anchorFinder(text: string): FindAnchor {
  let alikeText: string | null = null;
  return (anchor) => {
    if (anchor.exact === '') return null;
    const found = findIn(text, anchor);
    if (found) return found;
    alikeText ??= alike(text);
    return findIn(alikeText, { ...anchor, exact: alike(anchor.exact), prefix: alike(anchor.prefix), suffix: alike(anchor.suffix) });
  };
}

function findIn(text: string, anchor: Anchor): Span | null {
  const { exact, prefix, suffix, start } = anchor;
  const whole = prefix.length + suffix.length;
  if (text.startsWith(exact, start) && agreementAt(text, start, anchor) === whole) return { start, end: start + exact.length };
  let best: { readonly at: number; readonly agreement: number } | null = null;
  let at = text.indexOf(exact);
  for (let place = 0; at >= 0 && place < MAX_PLACES; place++) {
    const agreement = agreementAt(text, at, anchor);
    const isNearer = best !== null && agreement === best.agreement && Math.abs(at - start) < Math.abs(best.at - start);
    if (best === null || agreement > best.agreement || isNearer) best = { at, agreement };
    at = text.indexOf(exact, at + 1);
  }
  if (best === null || (best.agreement < whole && best.agreement + exact.length < ENOUGH)) return null;
  return { start: best.at, end: best.at + exact.length };
}

/** How many units around the words are what they were. */
function agreementAt(text: string, at: number, { exact, prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let behind = 0;
  while (behind < suffix.length && text[at + exact.length + behind] === suffix[behind]) behind++;
  return before + behind;
}

const MARKS = /["“”„‟«»‹›'‘’‚‛`´]/g;
const DASHES = /[-‐‑‒–—―]/g;
const BLANKS = /\s/g;
const CAPITALS = /\p{Lu}/gu;

/** A text in which pages that are set in another way are the same. Keeps every offset. */
export const alike = (text: string): string =>
  text
    .replace(MARKS, '"')
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .replace(CAPITALS, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
