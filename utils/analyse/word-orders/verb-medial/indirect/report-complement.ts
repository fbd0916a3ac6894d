import { cueAt } from '../../../grammar/cue-at';
import { canBeginPhrase, phraseFrom } from '../../../grammar/find-phrase';
import { isInfinitive } from '../../../grammar/infinitive';
import { type CueWord, IS } from '../../../grammar/lexicon';
import { hasPossessiveEnding, is, isQuotation, type Paragraph } from '../../../grammar/paragraph';
import { isRelative } from '../../../grammar/relative-clause';
import { afterOccasion, canBeginClause, isClause, MAX_TOKENS_TO_VERB } from './clause-opening';
import { hasOnlyAdverbials, isEmptyObject } from './empty-complement';
import { afterTime, modifiesNoun } from './report-time';
import { complementiserAfter } from './that-clause';

/** The maximum number of tokens from a verb to a later part of its complement, such as «to» in «asked the members of the council to». */
const MAX_COMPLEMENT_GAP = 16;

/** The complement of a verb that introduces indirect speech. */
export interface Complement {
  readonly rule: 'indirect' | 'intent' | 'stance';
  /** The index of the first reported token. */
  readonly from: number;
  /** Whether the verb may merely name somebody rather than report words, as in «a woman called Mrs Pell». */
  readonly named: boolean;
  /** Whether only a document can be the source: «the poll showed a close race». */
  readonly written?: boolean;
}

/**
 * Finds the complement of the verb at a token, or returns `null` if there is none. A complement is a clause («said that …»), an intention
 * («promised to …») or a stance («praised the …»).
 */
export function complementOf(paragraph: Paragraph, at: number, cue: CueWord, high: number): Complement | null {
  const complement = (rule: Complement['rule'], from: number): Complement => ({ rule, from, named: false });
  const { complements } = paragraph.lexicon;
  const next = afterTime(paragraph, at + 1, high);
  const that = complementiserAfter(paragraph, next, cue, high);
  if (that >= 0) return hasOnlyAdverbials(paragraph, that + 1, high) ? null : complement('indirect', that);
  const question = questionAfter(paragraph, next, cue, high);
  if (question >= 0) return high - question > 1 ? complement('indirect', question) : null;
  if (complements.infinitive.has(cue.base) && opensInfinitive(paragraph, next)) return complement('intent', next);
  if (cue.hearer && complements.ordering.has(cue.base) && infinitiveFollows(paragraph, next, high)) return complement('intent', next);
  if (complements.ordering.has(cue.base) && infinitiveFollows(paragraph, next, high)) return complement('intent', next);
  const particle = particleAfter(paragraph, next, cue, high);
  if (particle >= 0) return complement('stance', particle + 1);
  let open = next;
  if (cue.hearer) open = afterTime(paragraph, hearerEnd(paragraph, next, high), high);
  if (complements.clause.has(cue.base)) open = afterOccasion(paragraph, open, high);
  const sure =
    cue.class !== 'wrote' &&
    !complements.object.has(cue.base) &&
    !complements.holding.has(cue.base) &&
    !complements.takers.has(cue.base) &&
    (cue.hearer || !complements.ordering.has(cue.base));
  const clause =
    complements.clause.has(cue.base) &&
    !isPluralNoun(paragraph, at, cue) &&
    !(open > next && isRelative(paragraph, open)) &&
    (sure || isClause(paragraph, open, mainEnd(paragraph, open, high)));
  if (clause && isEmptyObject(paragraph, open) && hasOnlyAdverbials(paragraph, open + 1, high)) return null;
  if (
    clause &&
    high - open >= 3 &&
    (canBeginClause(paragraph, open) ||
      beginsWithAuxiliary(paragraph, open) ||
      (paragraph.tokens[open]?.kind === 'word' && is(paragraph, open + 1, IS.auxiliary)))
  )
    return complement('indirect', open);
  const holds = complements.object.has(cue.base) || (complements.takers.has(cue.base) && hasJudgement(paragraph, next, cue, high));
  if (holds && canBeginPhrase(paragraph, next) && next < high) return { ...complement('stance', next), named: cue.class === 'called' };
  if (complements.showing.has(cue.base) && canBeginPhrase(paragraph, next) && high - next > 1)
    return { ...complement('indirect', next), written: true };
  return null;
}

/**
 * Returns whether a reported clause begins with an auxiliary. This happens if the subject of that clause precedes the report: «the plan
 * that Smith said would fail».
 */
const beginsWithAuxiliary = ({ tokens, lexicon }: Paragraph, at: number): boolean =>
  lexicon.complements.finite.has(tokens[at]?.lower ?? '');

/**
 * Returns whether a word that looks like a third-person verb is probably a plural noun, as in «swing states» and «early reports». It is
 * taken for a noun unless a clear subject precedes it.
 */
function isPluralNoun(paragraph: Paragraph, at: number, { nounLike, form }: CueWord): boolean {
  if (!nounLike || form !== 'third') return false;
  // «Member states would have to leave».
  if (is(paragraph, at + 1, IS.auxiliary)) return true;
  if (paragraph.tokens[at - 1]?.capital || is(paragraph, at - 1, SUBJECT_CLASSES)) return false;
  for (let back = at - 2; back >= at - 5; back--) if (is(paragraph, back, IS.article)) return false;
  return true;
}
/**
 * The classes of words after which a form such as «reports» is taken for a third-person verb and not for a plural noun, as in «she
 * reports».
 */
const SUBJECT_CLASSES = IS.pronoun | IS.auxiliary | IS.adverb | IS.relative | IS.source | IS.role | IS.indefinite;

/**
 * Returns the index at which a reported question begins, as in «explained why» and «asked the minister if». The person spoken to may stand
 * between the verb and the question. Returns −1 if there is no question.
 */
function questionAfter(paragraph: Paragraph, from: number, cue: CueWord, high: number): number {
  const { questions, doubts } = paragraph.lexicon.complements;
  const opens = (at: number): boolean => {
    const word = paragraph.tokens[at]?.lower ?? '';
    // A question after a verb of belief is not a report: «the people who know where the water comes in».
    if (cue.class === 'believed') return false;
    return questions.has(word) || (doubts.has(word) && (cue.class === 'asked' || cue.form === 'base'));
  };
  if (opens(from)) return from;
  if (!cue.hearer) return -1;
  const behind = afterTime(paragraph, phraseFrom(paragraph, from, high)?.to ?? from, high);
  return opens(behind) ? behind : -1;
}

/** Returns whether a judgement follows the object of a verb: «sees the plan as a mistake». */
function hasJudgement(paragraph: Paragraph, from: number, { base }: CueWord, high: number): boolean {
  for (let at = from + 1; at < Math.min(high, from + MAX_COMPLEMENT_GAP) && paragraph.tokens[at]?.kind === 'word'; at++) {
    if (paragraph.lexicon.complements.taken.get(paragraph.tokens[at]?.lower ?? '')?.has(base))
      return !is(paragraph, at - 1, IS.coordinator);
    if (is(paragraph, at, IS.auxiliary | IS.relative)) return false;
  }
  return false;
}

/** Returns the index of the conjunction that ends a main clause, or `high`: «as» in «showed no fear as the verdict was read». */
function mainEnd(paragraph: Paragraph, from: number, high: number): number {
  for (let at = from + 1; at < Math.min(high, from + MAX_TOKENS_TO_VERB); at++)
    if (is(paragraph, at, IS.conjunction) && !is(paragraph, at, IS.coordinator | IS.complementiser | IS.relative)) return at;
  return high;
}

/**
 * Returns the index after the words for the person spoken to, which begin at token `from`. In «told reporters the ferry had left», only
 * «reporters» counts.
 */
function hearerEnd(paragraph: Paragraph, from: number, high: number): number {
  const phrase = phraseFrom(paragraph, from, high);
  if (!phrase) return from;
  for (let at = from + 1; at < phrase.to; at++) {
    if (
      is(paragraph, at, IS.determiner | IS.possessive | IS.pronoun) &&
      !is(paragraph, at - 1, IS.preposition | IS.coordinator | IS.determiner)
    )
      return at;
  }
  // The phrase may end with the title of a programme in quotation marks: «told the station’s “Harbour Hour” the ferry had left».
  return isQuotation(paragraph, phrase.to) && hasPossessiveEnding(paragraph, phrase.to - 1) ? phrase.to + 1 : phrase.to;
}

/** Returns whether an infinitive begins at a token, with or without a negation or adverb: «to come», «not to come». */
const opensInfinitive = (paragraph: Paragraph, at: number): boolean =>
  isInfinitive(paragraph, at) || (is(paragraph, at, IS.auxiliary | IS.adverb) && isInfinitive(paragraph, at + 1));

/** Returns whether a noun phrase and then an infinitive follow: «… the members of the council to resign». */
function infinitiveFollows(paragraph: Paragraph, from: number, high: number): boolean {
  if (!canBeginPhrase(paragraph, from) && !modifiesNoun(paragraph, from)) return false;
  for (let at = from + 1; at < Math.min(high, from + MAX_COMPLEMENT_GAP); at++) {
    if (opensInfinitive(paragraph, at)) return true;
    if (paragraph.tokens[at]?.kind !== 'word' || is(paragraph, at, IS.auxiliary | IS.complementiser) || cueAt(paragraph, at)) return false;
  }
  return false;
}

/**
 * Returns the index of the preposition before the topic, right after the verb or the person spoken to: «called for», «asked the minister
 * about», «complained to the ministry about». Returns −1 if there is none.
 */
function particleAfter(paragraph: Paragraph, from: number, cue: CueWord, high: number): number {
  const belongs = (at: number): boolean =>
    paragraph.lexicon.complements.particles.get(paragraph.tokens[at]?.lower ?? '')?.has(cue.base) === true;
  if (belongs(from)) return from;
  const hearer = phraseFrom(paragraph, is(paragraph, from, IS.preposition) ? from + 1 : from, high);
  return hearer && belongs(hearer.to) ? hearer.to : -1;
}
