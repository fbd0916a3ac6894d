import type { Anchor, Span } from '../model';
import { sliceOf } from './span';

/** The length of the context on either side of the words, in UTF-16 units: as long as that of text fragments and web annotations. */
const CONTEXT = 32;
/** The minimum number of UTF-16 units of words and context that must agree. «“Yes,”» alone does not show who said it. */
const MIN_AGREEMENT = 32;
/** The maximum number of places that are examined. Words that occur more often are found at their old place or not at all. */
const MAX_PLACES = 1_000;

/** Describes words so that they can be found again. `context` is the length of the context on either side, in UTF-16 units. */
export function anchorOf(text: string, span: Span, context = CONTEXT): Anchor {
  return {
    exact: sliceOf(text, span),
    prefix: text.slice(Math.max(0, span.start - context), span.start),
    suffix: text.slice(span.end, span.end + context),
    start: span.start,
  };
}

/** Finds the words of an anchor in a text. Returns `null` if they do not occur or too little of their context agrees. */
export type FindAnchor = (anchor: Anchor) => Span | null;

/**
 * Returns a finder for one text. It finds words at their old place if they are unchanged there. Otherwise it finds them at the place whose
 * context agrees most, or at the nearer of two equally good places. It ignores changed quotation marks, dashes, white space and capitals.
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

/** Returns whether the words of an anchor are at their old place with all of their context. */
export const isUnchangedAt = (text: string, { exact, prefix, suffix, start }: Anchor): boolean =>
  start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);

/**
 * A place where the words of an anchor occur in a text, with the number of UTF-16 units of the context before and after them that agree.
 */
export interface AnchorPlace {
  readonly at: number;
  readonly before: number;
  readonly behind: number;
}

/** Generates the places where exactly the words of an anchor occur, in the order of the text. Stops after `most` places. */
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

/**
 * Normalises the typography of a text (quotation marks, dashes, white space and capitals), so that different versions of the text can be
 * compared. Keeps every offset.
 */
export const alike = (text: string): string =>
  text
    .replace(MARKS, '"')
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .replace(CAPITALS, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));

/** Applies `alike` to the words and the context of an anchor. */
export const normaliseAnchor = ({ exact, prefix, suffix, start }: Anchor): Anchor => ({
  exact: alike(exact),
  prefix: alike(prefix),
  suffix: alike(suffix),
  start,
});
