import { subjectBefore } from '../../grammar/find-subject';
import { IS } from '../../grammar/lexicon';
import { cueAt, endsLikeClause, is, isMark, isQuotation, type Scene } from '../../grammar/paragraph';
import { sourcePhraseAt } from '../../word-orders/verb-medial/according-to';
import { complementOf } from './report-complement';
import { retellingAt } from './retelling';

/** So far a clause may go on. */
const LONGEST = 120;
/** So far a dash may be from the one that closes its aside. */
const ASIDE = 40;
/** Most words of a subject before the «and» of another. */
const SUBJECT = 7;
/** So far the last of several things is from the first comma between them. */
const LIST = 14;

/** What is reported, and how it stands in its sentence. */
export interface Reach {
  /** A whole clause with clauses of its own, what somebody is to do («to come»), or a thing («denied the report in May»). */
  readonly of: 'clause' | 'deed' | 'thing';
  /** The sentence goes on behind it: «When Smith said that …, …». */
  readonly dependent: boolean;
}

/** What each rule reports. */
export const REPORTED = { indirect: 'clause', intent: 'deed', stance: 'thing' } as const;

/** Where the words end that are reported from token `from` on, at most at `high`. */
export function reportEnd(scene: Scene, from: number, high: number, reach: Reach): number {
  const limit = Math.min(high, from + LONGEST);
  const opening = reach.of === 'clause' ? openingComma(scene, from, limit, reach.dependent) : -1;
  for (let at = from + 1; at < limit; at++) {
    if (isMark(scene, at, ';')) return at;
    if (isMark(scene, at, ',')) {
      if (at === opening) continue;
      const behind = reach.of === 'clause' && isVerbless(scene, from, at) ? asideEnd(scene, at, limit) : -1;
      if (behind >= 0) at = behind;
      else if (endsAtComma(scene, at, limit, reach)) return at;
      continue;
    }
    if (isDash(scene, at)) {
      const close = closingDash(scene, at, limit);
      if (close < 0) return at;
      at = close;
      continue;
    }
    if (isQuotation(scene, at) && endsLikeClause(scene, at) && endsAtComma(scene, at, limit, reach)) return at + 1;
    if (sourcePhraseAt(scene, at)) return at;
    if (reach.of === 'thing' && (isDate(scene, at) || isOccasion(scene, at, reach))) return at;
    if (
      is(scene, at, IS.coordinator) &&
      (startsReport(scene, at + 1) || isParticiple(scene, at + 1, limit)) &&
      !joinsSubjects(scene, from, at)
    )
      return at;
    if (reach.of !== 'clause' && is(scene, at, IS.conjunction) && !isQuestion(scene, at) && beginsClause(scene, at + 1)) return at;
  }
  return limit;
}

/** «a threat to what he called peace». */
const isQuestion = ({ tokens, lexicon }: Scene, at: number): boolean => lexicon.complements.questions.has(tokens[at]?.lower ?? '');

/** «and adding that …», against «closing the harbour and ordering new boats». */
function isParticiple(scene: Scene, at: number, limit: number): boolean {
  const verb = retellingAt(scene, at);
  return verb?.form === 'ing' && complementOf(scene, at, verb, limit) !== null;
}

/** The comma behind what a clause begins with: «that when it rains, the ferry stays»; −1 without one. */
export function openingComma(scene: Scene, from: number, limit: number, dependent: boolean): number {
  let at = is(scene, from, IS.complementiser) ? from + 1 : from;
  // «asked if the ferry was safe, the crew laughed»
  if (at === from && (dependent || !scene.lexicon.complements.openers.has(scene.tokens[at]?.lower ?? ''))) return -1;
  if (!is(scene, at, IS.preposition | IS.conjunction)) return -1;
  while (at < limit && !isMark(scene, at, ',;:') && !(isQuotation(scene, at) && endsLikeClause(scene, at))) at++;
  return at < limit ? at : -1;
}

/** «both Roth and Maas said»: where no verb stands before it, «and» joins two subjects. */
const joinsSubjects = (scene: Scene, from: number, at: number): boolean =>
  at - from <= SUBJECT && !cueAt(scene, at + 1) && isVerbless(scene, from, at);

/** Whether no verb is known between two tokens: the clause still wants one. */
function isVerbless(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isFiniteVerb(scene, at) || isPast(scene, at)) return false;
  }
  return true;
}

/** The comma that closes the aside of a subject («that Roth, who sails, …»), −1 where none does or nothing follows it. */
function asideEnd(scene: Scene, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + ASIDE); at++) {
    if (isMark(scene, at, ';:')) return -1;
    // The comma may stand within the marks: «…, which sailors call “the old lady,” would …».
    const closes = isMark(scene, at, ',') || (isQuotation(scene, at) && endsLikeClause(scene, at));
    if (closes) return isFiniteVerb(scene, at + 1) || isPast(scene, at + 1) || isQuotation(scene, at + 1) ? at : -1;
  }
  return -1;
}

function isDash({ tokens, text }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' && token?.lower !== '--') return false;
  return (
    '—–'.includes(token.lower) || token.lower === '--' || (token.lower === '-' && text[token.start - 1] === ' ' && text[token.end] === ' ')
  );
}

/** The dash that closes the aside behind one, −1 where the sentence ends before. */
function closingDash(scene: Scene, dash: number, limit: number): number {
  for (let at = dash + 1; at < Math.min(limit - 1, dash + ASIDE); at++) if (isDash(scene, at)) return at;
  return -1;
}

/** «on Tuesday», «in May»: when it was said is no part of what was said. */
const isDate = (scene: Scene, at: number): boolean =>
  is(scene, at, IS.preposition)
    ? is(scene, at + 1, IS.date)
    : is(scene, at, IS.date) && scene.tokens[at]?.capital === true && !is(scene, at - 1, IS.preposition);

/** «in a speech», «after the vote», and in a clause the verb that the sentence goes on with: «Those who like the pond say …». */
function isOccasion(scene: Scene, at: number, { dependent }: Reach): boolean {
  if (is(scene, at, IS.preposition) && is(scene, at, IS.conjunction)) return true;
  if (is(scene, at, IS.preposition) && is(scene, at + 1, IS.indefinite))
    return is(scene, at + 2, IS.occasion) || is(scene, at + 3, IS.occasion);
  return dependent && isFiniteVerb(scene, at);
}

/** «and went back», «and he left»: what the sentence goes on with. */
const beginsClause = (scene: Scene, at: number): boolean =>
  isFiniteVerb(scene, at) || (is(scene, at, IS.pronoun) && isFiniteVerb(scene, at + 1));

/** Whether a verb stands at a token that its sentence can be built on. */
function isFiniteVerb(scene: Scene, from: number): boolean {
  let at = from;
  while (is(scene, at, IS.adverb)) at++;
  if (is(scene, at, IS.auxiliary)) return !scene.lexicon.infinitives.has(scene.tokens[at]?.lower ?? '');
  const cue = cueAt(scene, at);
  if (cue) return cue.form === 'past' || cue.form === 'third' || (cue.form === 'base' && !cue.nounLike && !is(scene, at - 1, IS.auxiliary));
  if (scene.tokens[at]?.kind !== 'word' || scene.tokens[at]?.capital) return false;
  return is(scene, at, IS.chain) || (isPast(scene, at) && is(scene, at + 1, IS.determiner | IS.possessive | IS.pronoun));
}

/** A word that ends as most verbs do in the past. */
function isPast({ tokens, lexicon }: Scene, at: number): boolean {
  const token = tokens[at];
  const { pastEnding } = lexicon.pack;
  return (
    token?.kind === 'word' &&
    !token.capital &&
    pastEnding !== undefined &&
    token.lower.length > pastEnding.length + 2 &&
    token.lower.endsWith(pastEnding)
  );
}

function endsAtComma(scene: Scene, comma: number, limit: number, reach: Reach): boolean {
  const next = comma + 1;
  if (is(scene, next, IS.relative) && !is(scene, next, IS.complementiser)) return !resumes(scene, next, limit);
  if (cueAt(scene, next)?.form === 'ing') return true;
  if (is(scene, next, IS.coordinator | IS.conjunction) && startsReport(scene, next + 1)) return true;
  // «that the ferry was old, a charge that the council denied»
  if (is(scene, next, IS.indefinite) && !isList(scene, next, limit)) return true;
  if (reach.dependent) return !is(scene, next, IS.coordinator);
  return reach.of !== 'clause' && !is(scene, next, IS.preposition) && !isList(scene, next, limit);
}

/** «…, the council and the crew»: the comma only parts things that are reported alike. */
function isList(scene: Scene, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + LIST); at++) {
    // «…, and the crew left»: the first comma stands right before «and».
    if (is(scene, at, IS.coordinator)) return at > from && !beginsClause(scene, at + 1);
    if (is(scene, at, IS.relative | IS.auxiliary | IS.conjunction) || cueAt(scene, at)?.form === 'ing') return false;
  }
  return false;
}

/** «…, which is old, will be closed»: the clause goes on behind the second comma. */
function resumes(scene: Scene, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit; at++) if (isMark(scene, at, ',')) return is(scene, at + 1, IS.auxiliary);
  return false;
}

/** «… and Jones said», «… and warned that»: another report begins within a few words. */
function startsReport(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (scene.tokens[at]?.kind !== 'word') return false;
    const cue = retellingAt(scene, at);
    if (cue && cue.form !== 'ing' && cue.form !== 'base' && cue.class !== 'believed' && !cue.tight)
      return at === from || subjectBefore(scene, at, from).phrase !== null;
  }
  return false;
}
