import { subjectBefore } from '../../grammar/find-subject';
import { type CueWord, IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/**
 * Finds the source of a naming verb whose object comes before it: «the plan, which Roth called “a disgrace”», «what Roth called “a
 * disgrace”».
 */
export function findFronted(paragraph: Paragraph, position: QuotePosition, at: number, cue: CueWord): Attribution | null {
  const subject = subjectBefore(paragraph, at, position.from);
  // In «what they call “home”», the subject is nobody in particular.
  const everybody = cue.form === 'base' && subject.phrase !== null && is(paragraph, subject.phrase.from, IS.pronoun);
  if (cue.form === 'ing' || subject.kind !== 'own' || everybody) return null;
  let opening = subject.phrase.from;
  while (opening < at && !is(paragraph, opening - 1, FRONT) && !is(paragraph, opening, FRONT)) opening++;
  if (opening === at) return null;
  const from = is(paragraph, opening, FRONT) ? opening + 1 : subject.phrase.from;
  return { rule: 'before', speaker: { from, to: subject.phrase.to }, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: null };
}
const FRONT = IS.relative | IS.conjunction;

/** The maximum number of tokens between a naming verb and the name, and the classes of words that cannot be among them. */
const MAX_OBJECT_TOKENS = 6;
const NO_OBJECT = IS.auxiliary | IS.complementiser | IS.relative | IS.cue | IS.time;

/**
 * Returns whether the words between a verb and a quotation are the thing that is called by the quoted words, or the beginning of that name:
 * «llamó al país «…»» (called the country “…”), «parle d’un « scandale »» (speaks of a “scandal”).
 */
export function isNamedObject(paragraph: Paragraph, { base, class: cueClass }: CueWord, from: number, to: number): boolean {
  const { speakingVerbs, speakingPrepositions, mentionVerbs, genitives } = paragraph.lexicon;
  const first = paragraph.tokens[from]?.lower ?? '';
  if (to - from > MAX_OBJECT_TOKENS) return false;
  for (let at = from; at < to; at++) if (paragraph.tokens[at]?.kind !== 'word' || is(paragraph, at, NO_OBJECT)) return false;
  if (speakingVerbs.has(base)) return genitives.has(first) || speakingPrepositions.has(first);
  if (mentionVerbs.has(base)) return to === from + 1 && is(paragraph, from, IS.determiner);
  return cueClass === 'called' && is(paragraph, from, IS.determiner | IS.possessive | IS.preposition);
}

/**
 * Returns whether a phrase is a thing that has been given a name and therefore cannot be the source: «a street called “Long Lane”», «the
 * loophole dubbed “the hole”».
 */
export function isNamedThing(paragraph: Paragraph, { from, to }: Range): boolean {
  if (paragraph.tokens[to - 1]?.capital || is(paragraph, to - 1, IS.pronoun | IS.role | IS.source | IS.relative)) return false;
  return !isMark(paragraph, to - 1, ',)') && is(paragraph, from, IS.determiner | IS.article);
}
