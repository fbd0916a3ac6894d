import { cueAt } from '../../grammar/cue-at';
import { canBegin, phraseFrom } from '../../grammar/find-phrase';
import { isInfinitive, isTo } from '../../grammar/infinitive';
import { type CueWord, IS } from '../../grammar/lexicon';
import { is, isMark, isPossessed, isQuotation, type Paragraph } from '../../grammar/paragraph';
import { isBare, isPointer } from './empty-complement';
import { afterTime, modifiesNoun } from './report-time';
import { thatAfter } from './that-clause';

/** Between verb and «to» stand no more words: «asked the members of the council to». */
const FURTHEST_TO = 16;

/** How a verb goes on that reports in other words, and where what it reports begins. */
export interface Complement {
  readonly rule: 'indirect' | 'intent' | 'stance';
  readonly from: number;
  /** The verb only gives a name: «called Mrs Pell». */
  readonly named: boolean;
  /** Only what is written can report so: «the poll showed a close race». */
  readonly written?: boolean;
}

/** What the verb at a token reports: a clause, an intention or a stance; null for none. */
export function complementOf(paragraph: Paragraph, at: number, cue: CueWord, high: number): Complement | null {
  const made = (rule: Complement['rule'], from: number): Complement => ({ rule, from, named: false });
  const { complements } = paragraph.lexicon;
  const next = afterTime(paragraph, at + 1, high);
  const that = thatAfter(paragraph, next, cue, high);
  if (that >= 0) return isBare(paragraph, that + 1, high) ? null : made('indirect', that);
  const question = questionAfter(paragraph, next, cue, high);
  if (question >= 0) return high - question > 1 ? made('indirect', question) : null;
  if (complements.infinitive.has(cue.base) && opensInfinitive(paragraph, next)) return made('intent', next);
  if (cue.hearer && complements.ordering.has(cue.base) && toAfter(paragraph, next, high)) return made('intent', next);
  if (complements.ordering.has(cue.base) && toAfter(paragraph, next, high)) return made('intent', next);
  const particle = particleAfter(paragraph, next, cue, high);
  if (particle >= 0) return made('stance', particle + 1);
  let open = next;
  if (cue.hearer) open = afterTime(paragraph, hearerEnd(paragraph, next, high), high);
  const sure =
    cue.class !== 'wrote' &&
    !complements.object.has(cue.base) &&
    !complements.takers.has(cue.base) &&
    (cue.hearer || !complements.ordering.has(cue.base));
  const clause = complements.clause.has(cue.base) && !isPlural(paragraph, at, cue) && (sure || isClause(paragraph, open, high));
  if (clause && isPointer(paragraph, open) && isBare(paragraph, open + 1, high)) return null;
  if (
    clause &&
    high - open >= 3 &&
    (canOpen(paragraph, open) ||
      hasLostSubject(paragraph, open) ||
      (paragraph.tokens[open]?.kind === 'word' && is(paragraph, open + 1, IS.auxiliary)))
  )
    return made('indirect', open);
  const holds = complements.object.has(cue.base) || (complements.takers.has(cue.base) && isTaken(paragraph, next, cue, high));
  if (holds && canBegin(paragraph, next) && next < high && !isAlone(paragraph, next, high))
    return { ...made('stance', next), named: cue.class === 'called' };
  if (complements.showing.has(cue.base) && canBegin(paragraph, next) && high - next > 1)
    return { ...made('indirect', next), written: true };
  return null;
}

/** «the plan that officials said would close the pier»: the subject of the clause stands before the report. */
const hasLostSubject = ({ tokens, lexicon }: Paragraph, at: number): boolean => lexicon.complements.finite.has(tokens[at]?.lower ?? '');

/** «swing states», «early reports»: without a subject that is plain to see the form is a noun. */
function isPlural(paragraph: Paragraph, at: number, { nounLike, form }: CueWord): boolean {
  if (!nounLike || form !== 'third') return false;
  if (paragraph.tokens[at - 1]?.capital || is(paragraph, at - 1, SUBJECTS)) return false;
  for (let back = at - 2; back >= at - 5; back--) if (is(paragraph, back, IS.article)) return false;
  return true;
}
const SUBJECTS = IS.pronoun | IS.auxiliary | IS.adverb | IS.relative | IS.source | IS.role | IS.indefinite;

/** Where a question begins, right behind the verb or its hearer: «explained why», «asked the minister if»; −1 where none does. */
function questionAfter(paragraph: Paragraph, from: number, cue: CueWord, high: number): number {
  const { questions, doubts } = paragraph.lexicon.complements;
  const opens = (at: number): boolean => {
    const word = paragraph.tokens[at]?.lower ?? '';
    // «the people who know where the water comes in»
    if (cue.class === 'believed') return false;
    return questions.has(word) || (doubts.has(word) && (cue.class === 'asked' || cue.form === 'base'));
  };
  if (opens(from)) return from;
  if (!cue.hearer) return -1;
  const behind = afterTime(paragraph, phraseFrom(paragraph, from, high)?.to ?? from, high);
  return opens(behind) ? behind : -1;
}

/** «sees the plan as a mistake». */
function isTaken(paragraph: Paragraph, from: number, { base }: CueWord, high: number): boolean {
  for (let at = from + 1; at < Math.min(high, from + FURTHEST_TO) && paragraph.tokens[at]?.kind === 'word'; at++) {
    if (paragraph.lexicon.complements.taken.get(paragraph.tokens[at]?.lower ?? '')?.has(base))
      return !is(paragraph, at - 1, IS.coordinator);
    if (is(paragraph, at, IS.auxiliary | IS.relative)) return false;
  }
  return false;
}

/** A pronoun with nothing behind it says nothing of what somebody holds: «defended it». */
const isAlone = (paragraph: Paragraph, at: number, high: number): boolean =>
  is(paragraph, at, IS.pronoun) && !is(paragraph, at, IS.possessive) && (at + 1 >= high || isMark(paragraph, at + 1, ',;:'));

/** Where the hearer ends that stands at a token: «told reporters the ferry had left» names two things, one after the other. */
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
  // «told the station’s “Harbour Hour” the ferry had left»
  return isQuotation(paragraph, phrase.to) && isPossessed(paragraph, phrase.to - 1) ? phrase.to + 1 : phrase.to;
}

/** «to come», «not to come». */
const opensInfinitive = (paragraph: Paragraph, at: number): boolean =>
  isInfinitive(paragraph, at) || (is(paragraph, at, IS.auxiliary | IS.adverb) && isInfinitive(paragraph, at + 1));

/** «… the members of the council to resign»: somebody and what they are to do. */
function toAfter(paragraph: Paragraph, from: number, high: number): boolean {
  if (!canBegin(paragraph, from) && !modifiesNoun(paragraph, from)) return false;
  for (let at = from + 1; at < Math.min(high, from + FURTHEST_TO); at++) {
    if (opensInfinitive(paragraph, at)) return true;
    if (paragraph.tokens[at]?.kind !== 'word' || is(paragraph, at, IS.auxiliary | IS.complementiser) || cueAt(paragraph, at)) return false;
  }
  return false;
}

/** «called for», «asked the minister about», «complained to the ministry about»: the preposition of what it is about, −1 without one. */
function particleAfter(paragraph: Paragraph, from: number, cue: CueWord, high: number): number {
  const belongs = (at: number): boolean =>
    paragraph.lexicon.complements.particles.get(paragraph.tokens[at]?.lower ?? '')?.has(cue.base) === true;
  if (belongs(from)) return from;
  const hearer = phraseFrom(paragraph, is(paragraph, from, IS.preposition) ? from + 1 : from, high);
  return hearer && belongs(hearer.to) ? hearer.to : -1;
}

/** Whether a clause may begin here: a verb follows within a few words. */
export function isClause(paragraph: Paragraph, from: number, high: number): boolean {
  const { tokens } = paragraph;
  for (let at = from; at < Math.min(high, from + 20); at++) {
    if (at > from && (is(paragraph, at, IS.auxiliary) ? !isTo(paragraph, at) : cueAt(paragraph, at) !== null)) return true;
    if (isMark(paragraph, at, ';:')) return false;
    if (
      at > from &&
      is(paragraph, at - 1, IS.pronoun) &&
      tokens[at]?.kind === 'word' &&
      !is(paragraph, at, IS.preposition | IS.conjunction)
    )
      return true;
  }
  return false;
}

/** A noun phrase, a gerund, «there» or «if» may begin here. */
const canOpen = (paragraph: Paragraph, at: number): boolean =>
  canBegin(paragraph, at) ||
  isQuotation(paragraph, at) ||
  cueAt(paragraph, at)?.form === 'ing' ||
  paragraph.lexicon.complements.openers.has(paragraph.tokens[at]?.lower ?? '');
