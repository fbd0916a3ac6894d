import type { Anchor, Span } from '../model';
import { sliceOf } from './span';

/** UTF-16 units before and behind the words: as many as the web's own text fragments and annotations take. */
const CONTEXT = 32;
/** Units of words and context that must agree before words count as found: «“Yes,”» alone says nothing of who said it. */
const ENOUGH = 32;
/** Places looked at. Words that come more often than this are found by their old place or not at all. */
const MAX_PLACES = 1_000;

/** Words described so that they are found again, with so many UTF-16 units on either side. */
export function anchorOf(text: string, span: Span, context = CONTEXT): Anchor {
  return {
    exact: sliceOf(text, span),
    prefix: text.slice(Math.max(0, span.start - context), span.start),
    suffix: text.slice(span.end, span.end + context),
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
    return findIn(alikeText, alikeAnchor(anchor));
  };
}

function findIn(text: string, anchor: Anchor): Span | null {
  const { exact, start, prefix, suffix } = anchor;
  const whole = prefix.length + suffix.length;
  if (isUnchangedAt(text, anchor)) return { start, end: start + exact.length };
  let best: { readonly at: number; readonly agreement: number } | null = null;
  for (const { at, before, behind } of placesOf(text, anchor, MAX_PLACES)) {
    const agreement = before + behind;
    const isNearer = best !== null && agreement === best.agreement && Math.abs(at - start) < Math.abs(best.at - start);
    if (best === null || agreement > best.agreement || isNearer) best = { at, agreement };
  }
  if (best === null || (best.agreement < whole && best.agreement + exact.length < ENOUGH)) return null;
  return { start: best.at, end: best.at + exact.length };
}

/** Whether the words stand where they stood, with all that stood around them. */
export const isUnchangedAt = (text: string, { exact, prefix, suffix, start }: Anchor): boolean =>
  start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);

/** Where the words of an anchor stand in a text, and how many units before and behind them are what they were. */
export interface AnchorPlace {
  readonly at: number;
  readonly before: number;
  readonly behind: number;
}

/** Every place of the words of an anchor, letter for letter, in the order of the text, but no more than `most`. */
export function* placesOf(text: string, { exact, prefix, suffix }: Anchor, most: number): Generator<AnchorPlace> {
  let at = text.indexOf(exact);
  for (let place = 0; at >= 0 && place < most; place++) {
    let before = 0;
    while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
    let behind = 0;
    while (behind < suffix.length && text[at + exact.length + behind] === suffix[behind]) behind++;
    yield { at, before, behind };
    at = text.indexOf(exact, at + 1);
  }
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

/** An anchor of words in such a text. */
export const alikeAnchor = ({ exact, prefix, suffix, start }: Anchor): Anchor => ({
  exact: alike(exact),
  prefix: alike(prefix),
  suffix: alike(suffix),
  start,
});
