import { IS } from '../grammar/lexicon';
import { is, isMark, type Range, type Scene } from '../grammar/paragraph';
import type { Attribution, Place } from './attribution';
import { isClause } from './indirect/report-complement';

/**
 * «No change of name, Smith said, “hides what it really is”», «The boats, Smith said, are “old”»: the sentence that a source parts from its
 * quoted end.
 */
export function leadOf(scene: Scene, place: Place, { rule, content, speaker, cue }: Attribution, floor: number): Range | null {
  if ((rule !== 'before' && rule !== 'beforeClause') || !speaker || !cue) return null;
  const comma = Math.min(speaker.from, cue.from) - 1;
  const from = Math.max(place.from, floor);
  if (comma <= from || !isMark(scene, comma, ',') || is(scene, comma - 1, IS.conjunction)) return null;
  if (content ? !isMark(scene, content.from - 1, ',') : rule !== 'before' || !goesOn(scene, place.at)) return null;
  return isSetting(scene, from, comma) ? null : { from, to: comma };
}

/** «At the end of the day, Smith said, “…”», «As for the cost, “…,” Smith said»: words that only say when or on what. */
export const isSetting = (scene: Scene, from: number, to: number): boolean =>
  is(scene, from, IS.preposition | IS.conjunction | IS.adverb | IS.time) && !isClause(scene, from, to);

/** Whether quoted words begin with a small letter, in the middle of a sentence. */
export const goesOn = ({ tokens, text }: Scene, at: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  return /^\P{L}{0,4}\p{Ll}/u.test(text.slice(start, start + 6));
};
