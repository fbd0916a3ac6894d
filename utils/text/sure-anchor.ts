import type { AnchorRival, Span, SureAnchor } from '../model';
import { type AnchorPlace, alike, anchorOf, isUnchangedAt, normaliseAnchor, placesOf } from './anchor';

/**
 * The context lengths on either side, in UTF-16 units. They are tried one after another until no other occurrence of the words has a
 * similar context on either side.
 */
const CONTEXTS = [32, 64, 128, 200];
/**
 * The minimum lead of an accepted occurrence, in UTF-16 units: its matching context must be longer than that of any other occurrence by
 * this number. With a smaller lead, the match could be a coincidence. If all of the original context matches, any lead is enough.
 */
const MARGIN = 8;
/** The minimum total length of an occurrence and its matching context, in UTF-16 units. A shorter occurrence is not accepted. */
const MIN_AGREEMENT = 32;
/**
 * The minimum that replaces `MIN_AGREEMENT` if all of the original context matches, in UTF-16 units. It is lower because the original
 * context may be short, for example if the original text was a single sentence.
 */
const MIN_FULL_AGREEMENT = 16;
/**
 * The minimum length, in UTF-16 units, of a passage that can be found without any context. The context may be missing, for example if both
 * paragraphs next to the passage are gone.
 */
const MIN_WITHOUT_CONTEXT = 64;
/** The maximum number of occurrences that are examined. Words that occur more often are found only at their original position. */
const MAX_PLACES = 10_000;

/**
 * Creates an anchor that is so detailed that its words are either found again or known to be gone. `folded` is the result of `alike` for
 * the text, which callers can pass to save time.
 */
export function sureAnchorOf(text: string, span: Span, folded = alike(text)): SureAnchor {
  let made: SureAnchor = anchorOf(text, span);
  for (const context of CONTEXTS) {
    const anchor = anchorOf(text, span, context);
    const rival = rivalOf(folded, anchor);
    if (!rival) return anchor;
    made = { ...anchor, rival };
    if (anchor.prefix.length - rival.before >= MARGIN && anchor.suffix.length - rival.behind >= MARGIN) break;
  }
  return made;
}

/**
 * Compares an anchor's context with the text around every other occurrence of its words. Returns the lengths of the longest match before
 * the words and of the longest match after them, or `null` if the words occur only once.
 */
function rivalOf(folded: string, anchor: SureAnchor): AnchorRival | null {
  const places = [...placesOf(folded, normaliseAnchor(anchor), MAX_PLACES)];
  if (places.length === MAX_PLACES) return { before: anchor.prefix.length, behind: anchor.suffix.length };
  const others = places.filter(({ at }) => at !== anchor.start);
  if (others.length === 0) return null;
  return { before: Math.max(...others.map(({ before }) => before)), behind: Math.max(...others.map(({ behind }) => behind)) };
}

/**
 * Returns a function that finds an anchor's words in a text. If the text around their original position has changed, it returns the one
 * occurrence whose context is clearly more similar to the original context than that of any other. If the words are gone or several
 * occurrences are possible, it returns `null`, because losing words is better than finding them in the wrong sentence. Changes to quotation
 * marks, dashes, whitespace and case are ignored.
 */
export function sureFinder(text: string): (anchor: SureAnchor) => Span | null {
  let folded: string | null = null;
  return (anchor) => {
    const { exact, start } = anchor;
    if (exact === '') return null;
    if (isUnchangedAt(text, anchor)) return { start, end: start + exact.length };
    folded ??= alike(text);
    const at = surePlace([...placesOf(folded, normaliseAnchor(anchor), MAX_PLACES)], anchor);
    return at === null ? null : { start: at, end: at + exact.length };
  };
}

function surePlace(places: readonly AnchorPlace[], anchor: SureAnchor): number | null {
  const { exact, prefix, suffix } = anchor;
  if (places.length === MAX_PLACES) return null;
  const [best, second] = places.filter((place) => isUnlikeRival(place, anchor)).sort((a, b) => agreementOf(b) - agreementOf(a));
  if (!best) return null;
  const agreement = agreementOf(best);
  const isFull = agreement === prefix.length + suffix.length;
  const margin = isFull ? 1 : MARGIN;
  const isDecided = !second || agreement - agreementOf(second) >= margin;
  const isNothingLeft = !isFull && agreement < MARGIN;
  const needed = isNothingLeft ? MIN_WITHOUT_CONTEXT : isFull ? MIN_FULL_AGREEMENT : MIN_AGREEMENT;
  const isEnough = exact.length + (isNothingLeft ? 0 : agreement) >= needed;
  return isDecided && isEnough ? best.at : null;
}

const agreementOf = ({ before, behind }: AnchorPlace): number => before + behind;

/**
 * Returns whether the context of an occurrence matches the anchor better than any rival did. The rivals are the other occurrences of the
 * words in the original text. Both the text before and the text after the occurrence must match better. Otherwise, the occurrence may
 * belong to another sentence that has replaced the original one.
 */
function isUnlikeRival({ before, behind }: AnchorPlace, { prefix, suffix, rival }: SureAnchor): boolean {
  if (!rival) return true;
  const exceedsRival = (agreement: number, other: number, whole: number): boolean => agreement >= Math.min(whole, other + MARGIN);
  const canTell = prefix.length > rival.before || suffix.length > rival.behind;
  return canTell && exceedsRival(before, rival.before, prefix.length) && exceedsRival(behind, rival.behind, suffix.length);
}
