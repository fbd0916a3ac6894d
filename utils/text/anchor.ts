import type { Anchor, Span } from '../model';
import { sliceOf } from './span';

/** The length of the context on either side of the words, in UTF-16 units. Text fragments and web annotations use the same length. */
const CONTEXT = 32;
/**
 * The minimum total length of the words and their matching context, in UTF-16 units, if part of the context does not match. Shorter matches
 * are not reliable: «“Yes,”», for example, could be said by anybody in the article.
 */
const MIN_AGREEMENT = 32;
/**
 * The maximum number of occurrences that are examined, from the beginning of the text, if the words are no longer at their original
 * position.
 */
const MAX_PLACES = 1_000;

/** Creates an anchor for words, so that they can be found again. `context` is the length of the context on either side, in UTF-16 units. */
export function anchorOf(text: string, span: Span, context = CONTEXT): Anchor {
  return {
    exact: sliceOf(text, span),
    prefix: text.slice(Math.max(0, span.start - context), span.start),
    suffix: text.slice(span.end, span.end + context),
    start: span.start,
  };
}

/** A function that finds the words of an anchor in a text. Returns `null` if they do not occur or if too little of their context agrees. */
export type FindAnchor = (anchor: Anchor) => Span | null;

/**
 * Returns a function that finds the words of an anchor in a text. If they and their context are unchanged at their original position, they
 * are found there. Otherwise, the function chooses the occurrence whose context is most similar to the original context or, if several are
 * equally similar, the one nearest to the original position. Changes to quotation marks, dashes, whitespace and case are ignored.
 */
export function anchorFinder(text: string): FindAnchor {
  let alikeText: string | null = null;
  return (anchor) => {
    if (anchor.exact === '') return null;
    const found = findIn(text, anchor);
    if (found) return found;
    alikeText ??= alike(text);
    return findIn(alikeText, normaliseAnchor(anchor));
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
  if (best === null || (best.agreement < whole && best.agreement + exact.length < MIN_AGREEMENT)) return null;
  return { start: best.at, end: best.at + exact.length };
}

/** Returns whether the words of an anchor are still at their original position, with all of their context. */
export const isUnchangedAt = (text: string, { exact, prefix, suffix, start }: Anchor): boolean =>
  start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);

/**
 * An occurrence of an anchor's words in a text. `before` and `behind` are the numbers of UTF-16 units before and after it that match the
 * anchor's context.
 */
export interface AnchorPlace {
  readonly at: number;
  readonly before: number;
  readonly behind: number;
}

/** Generates all exact occurrences of an anchor's words in the order of the text, up to a maximum of `most`. */
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

/** Normalises quotation marks, dashes, whitespace and case, so that different versions of a text can be compared. Preserves all offsets. */
export const alike = (text: string): string =>
  text
    .replace(MARKS, '"')
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .replace(CAPITALS, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));

/** Returns an anchor whose words and context are normalised by `alike`. */
export const normaliseAnchor = ({ exact, prefix, suffix, start }: Anchor): Anchor => ({
  exact: alike(exact),
  prefix: alike(prefix),
  suffix: alike(suffix),
  start,
});
