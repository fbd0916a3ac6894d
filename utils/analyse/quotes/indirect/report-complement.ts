import { canBegin, phraseFrom } from '../../grammar/find-phrase';
import { type CueWord, IS } from '../../grammar/lexicon';
import { cueAt, is, isMark, isPossessed, isQuotation, type Scene } from '../../grammar/paragraph';
import { isBare, isPointer } from './empty-complement';
import { afterTime, modifiesNoun } from './report-time';

/** Between verb and «that» stand no more words: «said in a statement on Monday that». */
const FURTHEST_THAT = 14;
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
export function complementOf(scene: Scene, at: number, cue: CueWord, high: number): Complement | null {
  const made = (rule: Complement['rule'], from: number): Complement => ({ rule, from, named: false });
  const { complements } = scene.lexicon;
  const next = afterTime(scene, at + 1, high);
  const that = thatAfter(scene, next, cue, high);
  if (that >= 0) return isBare(scene, that + 1, high) ? null : made('indirect', that);
  const question = questionAfter(scene, next, cue, high);
  if (question >= 0) return high - question > 1 ? made('indirect', question) : null;
  if (complements.infinitive.has(cue.base) && opensInfinitive(scene, next)) return made('intent', next);
  if (cue.hearer && complements.ordering.has(cue.base) && toAfter(scene, next, high)) return made('intent', next);
  if (complements.ordering.has(cue.base) && toAfter(scene, next, high)) return made('intent', next);
  const particle = particleAfter(scene, next, cue, high);
  if (particle >= 0) return made('stance', particle + 1);
  let open = next;
  if (cue.hearer) open = afterTime(scene, hearerEnd(scene, next, high), high);
  const sure =
    cue.class !== 'wrote' &&
    !complements.object.has(cue.base) &&
    !complements.takers.has(cue.base) &&
    (cue.hearer || !complements.ordering.has(cue.base));
  const clause = complements.clause.has(cue.base) && !isPlural(scene, at, cue) && (sure || isClause(scene, open, high));
  if (clause && isPointer(scene, open) && isBare(scene, open + 1, high)) return null;
  if (
    clause &&
    high - open >= 3 &&
    (canOpen(scene, open) || hasLostSubject(scene, open) || (scene.tokens[open]?.kind === 'word' && is(scene, open + 1, IS.auxiliary)))
  )
    return made('indirect', open);
  const holds = complements.object.has(cue.base) || (complements.takers.has(cue.base) && isTaken(scene, next, cue, high));
  if (holds && canBegin(scene, next) && next < high && !isAlone(scene, next, high))
    return { ...made('stance', next), named: cue.class === 'called' };
  if (complements.showing.has(cue.base) && canBegin(scene, next) && high - next > 1) return { ...made('indirect', next), written: true };
  return null;
}

/** «the plan that officials said would close the pier»: the subject of the clause stands before the report. */
const hasLostSubject = ({ tokens, lexicon }: Scene, at: number): boolean => lexicon.complements.finite.has(tokens[at]?.lower ?? '');

/** «swing states», «early reports»: without a subject that is plain to see the form is a noun. */
function isPlural(scene: Scene, at: number, { nounLike, form }: CueWord): boolean {
  if (!nounLike || form !== 'third') return false;
  if (scene.tokens[at - 1]?.capital || is(scene, at - 1, SUBJECTS)) return false;
  for (let back = at - 2; back >= at - 5; back--) if (is(scene, back, IS.article)) return false;
  return true;
}
const SUBJECTS = IS.pronoun | IS.auxiliary | IS.adverb | IS.relative | IS.source | IS.role | IS.indefinite;

/** Where a question begins, right behind the verb or its hearer: «explained why», «asked the minister if»; −1 where none does. */
function questionAfter(scene: Scene, from: number, cue: CueWord, high: number): number {
  const { questions, doubts } = scene.lexicon.complements;
  const opens = (at: number): boolean => {
    const word = scene.tokens[at]?.lower ?? '';
    // «the people who know where the water comes in»
    if (cue.class === 'believed') return false;
    return questions.has(word) || (doubts.has(word) && (cue.class === 'asked' || cue.form === 'base'));
  };
  if (opens(from)) return from;
  if (!cue.hearer) return -1;
  const behind = afterTime(scene, phraseFrom(scene, from, high)?.to ?? from, high);
  return opens(behind) ? behind : -1;
}

/** «sees the plan as a mistake». */
function isTaken(scene: Scene, from: number, { base }: CueWord, high: number): boolean {
  for (let at = from + 1; at < Math.min(high, from + FURTHEST_TO) && scene.tokens[at]?.kind === 'word'; at++) {
    if (scene.lexicon.complements.taken.get(scene.tokens[at]?.lower ?? '')?.has(base)) return !is(scene, at - 1, IS.coordinator);
    if (is(scene, at, IS.auxiliary | IS.relative)) return false;
  }
  return false;
}

/** A pronoun with nothing behind it says nothing of what somebody holds: «defended it». */
const isAlone = (scene: Scene, at: number, high: number): boolean =>
  is(scene, at, IS.pronoun) && !is(scene, at, IS.possessive) && (at + 1 >= high || isMark(scene, at + 1, ',;:'));

/** Where the hearer ends that stands at a token: «told reporters the ferry had left» names two things, one after the other. */
function hearerEnd(scene: Scene, from: number, high: number): number {
  const phrase = phraseFrom(scene, from, high);
  if (!phrase) return from;
  for (let at = from + 1; at < phrase.to; at++) {
    if (is(scene, at, IS.determiner | IS.possessive | IS.pronoun) && !is(scene, at - 1, IS.preposition | IS.coordinator | IS.determiner))
      return at;
  }
  // «told the station’s “Harbour Hour” the ferry had left»
  return isQuotation(scene, phrase.to) && isPossessed(scene, phrase.to - 1) ? phrase.to + 1 : phrase.to;
}

/** The «that» of the clause that is reported, −1 where there is none: right after the verb, its hearer or its occasion. */
function thatAfter(scene: Scene, from: number, cue: CueWord, high: number): number {
  if (isMark(scene, from, ',—–')) return thatBehindAside(scene, from, high);
  const late = cue.hearer || is(scene, from, IS.preposition | IS.time | IS.adverb | IS.complementiser);
  const last = Math.min(high, from + (late ? FURTHEST_THAT : 1));
  for (let at = from; at < last; at++) {
    if (is(scene, at, IS.complementiser)) return at;
    // «told “The Harbour Hour” that»
    if (cue.hearer && isQuotation(scene, at)) continue;
    if (
      scene.tokens[at]?.kind !== 'word' ||
      (is(scene, at, IS.auxiliary) && !(isTo(scene, at) && !isInfinitive(scene, at))) ||
      is(scene, at, IS.conjunction) ||
      (at > from && cueAt(scene, at))
    )
      return -1;
  }
  return -1;
}

/** «said, that …» and «cautioned, as others did, that …». */
function thatBehindAside(scene: Scene, comma: number, high: number): number {
  if (is(scene, comma + 1, IS.complementiser)) return comma + 1;
  let at = comma + 1;
  while (at < Math.min(high, comma + FURTHEST_THAT) && scene.tokens[at]?.kind === 'word' && !cueAt(scene, at)) at++;
  if (isMark(scene, at, ',') && isMark(scene, comma, '—–')) return thatBehindAside(scene, at, high);
  return isMark(scene, at, ',—–') && is(scene, at + 1, IS.complementiser) ? at + 1 : -1;
}

const isTo = ({ lexicon, tokens }: Scene, at: number): boolean => lexicon.infinitives.has(tokens[at]?.lower ?? '');

/** «to» and a verb. */
export const isInfinitive = (scene: Scene, at: number): boolean => {
  const next = scene.tokens[at + 1];
  return isTo(scene, at) && next?.kind === 'word' && !next.capital && !is(scene, at + 1, IS.determiner | IS.possessive | IS.pronoun);
};

/** «to come», «not to come». */
const opensInfinitive = (scene: Scene, at: number): boolean =>
  isInfinitive(scene, at) || (is(scene, at, IS.auxiliary | IS.adverb) && isInfinitive(scene, at + 1));

/** «… the members of the council to resign»: somebody and what they are to do. */
function toAfter(scene: Scene, from: number, high: number): boolean {
  if (!canBegin(scene, from) && !modifiesNoun(scene, from)) return false;
  for (let at = from + 1; at < Math.min(high, from + FURTHEST_TO); at++) {
    if (opensInfinitive(scene, at)) return true;
    if (scene.tokens[at]?.kind !== 'word' || is(scene, at, IS.auxiliary | IS.complementiser) || cueAt(scene, at)) return false;
  }
  return false;
}

/** «called for», «asked the minister about», «complained to the ministry about»: the preposition of what it is about, −1 without one. */
function particleAfter(scene: Scene, from: number, cue: CueWord, high: number): number {
  const belongs = (at: number): boolean => scene.lexicon.complements.particles.get(scene.tokens[at]?.lower ?? '')?.has(cue.base) === true;
  if (belongs(from)) return from;
  const hearer = phraseFrom(scene, is(scene, from, IS.preposition) ? from + 1 : from, high);
  return hearer && belongs(hearer.to) ? hearer.to : -1;
}

/** Whether a clause may begin here: a verb follows within a few words. */
export function isClause(scene: Scene, from: number, high: number): boolean {
  const { tokens } = scene;
  for (let at = from; at < Math.min(high, from + 20); at++) {
    if (at > from && (is(scene, at, IS.auxiliary) ? !isTo(scene, at) : cueAt(scene, at) !== null)) return true;
    if (isMark(scene, at, ';:')) return false;
    if (at > from && is(scene, at - 1, IS.pronoun) && tokens[at]?.kind === 'word' && !is(scene, at, IS.preposition | IS.conjunction))
      return true;
  }
  return false;
}

/** A noun phrase, a gerund, «there» or «if» may begin here. */
const canOpen = (scene: Scene, at: number): boolean =>
  canBegin(scene, at) ||
  isQuotation(scene, at) ||
  cueAt(scene, at)?.form === 'ing' ||
  scene.lexicon.complements.openers.has(scene.tokens[at]?.lower ?? '');
