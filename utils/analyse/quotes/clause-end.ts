import { IS } from '../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, type Scene } from '../grammar/paragraph';
import type { Place } from './attribution';

/** Where the reported clause ends that a quotation begins or belongs to. */
export function clauseEnd(scene: Scene, place: Place): number {
  let at = place.at + 1;
  if (endsLikeClause(scene, place.at) || standsAlone(scene, place)) return at;
  for (; at < Math.min(place.to, place.at + 40); at++) {
    if (isQuotation(scene, at)) {
      if (endsLikeClause(scene, at)) return at + 1;
      continue;
    }
    if (isMark(scene, at, ',;:—–.!?()') || scene.tokens[at]?.lower === '--' || isLooseHyphen(scene, at)) return at;
    if (is(scene, at, IS.aside) && !is(scene, at, IS.preposition | IS.coordinator)) return at;
  }
  return at;
}

/** A hyphen with a blank on both sides, typed for a dash. */
export function isLooseHyphen({ tokens, text }: Scene, at: number): boolean {
  const token = tokens[at];
  return token?.lower === '-' && text[token.start - 1] === ' ' && text[token.end] === ' ';
}

/** «He wrote, “Thank you” at noon»: behind a comma or a colon, and with a capital, a quotation is whole. */
function standsAlone(scene: Scene, { at }: Place): boolean {
  const start = scene.tokens[at]?.start ?? 0;
  return isMark(scene, at - 1, ':,') && /^\P{L}{1,3}\p{Lu}/u.test(scene.text.slice(start, start + 5));
}
