import type { AnchorRival, Span, SureAnchor } from '../model';
import { type AnchorPlace, alike, alikeAnchor, anchorOf, isUnchangedAt, placesOf } from './anchor';

/** UTF-16 units on either side, tried one after the other until no other place of the words looks alike on any side. */
const CONTEXTS = [32, 64, 128, 200];
/** Units by which one place must be more like what was than any other, so that it is not by chance. */
const MARGIN = 8;
/** Units of words and context that must agree before words count as found. */
const ENOUGH = 32;
/** The same where the text of then had no more around them, and all of that is there: a sentence that was read alone. */
const ENOUGH_OF_ALL = 16;
/** Words so long are the same where nothing around them is: a paragraph between two others that are gone. */
const LONG = 64;
/** Words that stand in more places than this are found where nothing has changed, or not at all. */
const MAX_PLACES = 10_000;

/** Words described so that they are found again, or known to be gone. `folded`: `alike` of the text, where it is at hand. */
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

/** How much of what stands around the words stands around another place of them, too; `null` where there is no other. */
function rivalOf(folded: string, anchor: SureAnchor): AnchorRival | null {
  const places = [...placesOf(folded, alikeAnchor(anchor), MAX_PLACES)];
  if (places.length === MAX_PLACES) return { before: anchor.prefix.length, behind: anchor.suffix.length };
  const others = places.filter(({ at }) => at !== anchor.start);
  if (others.length === 0) return null;
  return { before: Math.max(...others.map(({ before }) => before)), behind: Math.max(...others.map(({ behind }) => behind)) };
}

/**
 * Finds described words in a text: where nothing has changed, else at the one place that is clearly more like what it was than any other
 * is, and than any other was. `null` where the words are gone, or where it cannot be told which of several places is meant: words are
 * lost rather than found in the wrong sentence. Other quotation marks, dashes, blanks and capitals than before do not matter.
 */
export function sureFinder(text: string): (anchor: SureAnchor) => Span | null {
  let folded: string | null = null;
  return (anchor) => {
    const { exact, start } = anchor;
    if (exact === '') return null;
    if (isUnchangedAt(text, anchor)) return { start, end: start + exact.length };
    folded ??= alike(text);
    const at = surePlace([...placesOf(folded, alikeAnchor(anchor), MAX_PLACES)], anchor);
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
  const needed = isNothingLeft ? LONG : isFull ? ENOUGH_OF_ALL : ENOUGH;
  const isEnough = exact.length + (isNothingLeft ? 0 : agreement) >= needed;
  return isDecided && isEnough ? best.at : null;
}

const agreementOf = ({ before, behind }: AnchorPlace): number => before + behind;

/**
 * Whether more stands around a place, on both sides, than stood around any other of the same words. One side alone does not tell: where the
 * sentence is gone, another one may have come to stand where it stood.
 */
function isUnlikeRival({ before, behind }: AnchorPlace, { prefix, suffix, rival }: SureAnchor): boolean {
  if (!rival) return true;
  const isToldBy = (agreement: number, other: number, whole: number): boolean => agreement >= Math.min(whole, other + MARGIN);
  const canTell = prefix.length > rival.before || suffix.length > rival.behind;
  return canTell && isToldBy(before, rival.before, prefix.length) && isToldBy(behind, rival.behind, suffix.length);
}
