import { cueAt } from '../../grammar/cue-at';
import { subjectBefore } from '../../grammar/find-subject';
import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, type Paragraph } from '../../grammar/paragraph';
import { sourcePhraseAt } from '../../word-orders/verb-medial/according-to';
import { indirectCueAt } from './indirect-cue';
import { complementOf } from './report-complement';

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
export function reportEnd(paragraph: Paragraph, from: number, high: number, reach: Reach): number {
  const limit = Math.min(high, from + LONGEST);
  const opening = reach.of === 'clause' ? openingComma(paragraph, from, limit, reach.dependent) : -1;
  for (let at = from + 1; at < limit; at++) {
    if (isMark(paragraph, at, ';')) return at;
    if (isMark(paragraph, at, ',')) {
      if (at === opening) continue;
      const behind = reach.of === 'clause' && isVerbless(paragraph, from, at) ? asideEnd(paragraph, at, limit) : -1;
      if (behind >= 0) at = behind;
      else if (endsAtComma(paragraph, at, limit, reach)) return at;
      continue;
    }
    if (isDash(paragraph, at)) {
      const close = closingDash(paragraph, at, limit);
      if (close < 0) return at;
      at = close;
      continue;
    }
    if (isQuotation(paragraph, at) && endsLikeClause(paragraph, at) && endsAtComma(paragraph, at, limit, reach)) return at + 1;
    if (sourcePhraseAt(paragraph, at)) return at;
    if (reach.of === 'thing' && (isDate(paragraph, at) || isOccasion(paragraph, at, reach))) return at;
    if (
      is(paragraph, at, IS.coordinator) &&
      (startsReport(paragraph, at + 1) || isParticiple(paragraph, at + 1, limit)) &&
      !joinsSubjects(paragraph, from, at)
    )
      return at;
    if (reach.of !== 'clause' && is(paragraph, at, IS.conjunction) && !isQuestion(paragraph, at) && beginsClause(paragraph, at + 1))
      return at;
  }
  return limit;
}

/** «a threat to what he called peace». */
const isQuestion = ({ tokens, lexicon }: Paragraph, at: number): boolean => lexicon.complements.questions.has(tokens[at]?.lower ?? '');

/** «and adding that …», against «closing the harbour and ordering new boats». */
function isParticiple(paragraph: Paragraph, at: number, limit: number): boolean {
  const verb = indirectCueAt(paragraph, at);
  return verb?.form === 'ing' && complementOf(paragraph, at, verb, limit) !== null;
}

/** The comma behind what a clause begins with: «that when it rains, the ferry stays»; −1 without one. */
export function openingComma(paragraph: Paragraph, from: number, limit: number, dependent: boolean): number {
  let at = is(paragraph, from, IS.complementiser) ? from + 1 : from;
  // «asked if the ferry was safe, the crew laughed»
  if (at === from && (dependent || !paragraph.lexicon.complements.openers.has(paragraph.tokens[at]?.lower ?? ''))) return -1;
  if (!is(paragraph, at, IS.preposition | IS.conjunction)) return -1;
  while (at < limit && !isMark(paragraph, at, ',;:') && !(isQuotation(paragraph, at) && endsLikeClause(paragraph, at))) at++;
  return at < limit ? at : -1;
}

/** «both Roth and Maas said»: where no verb stands before it, «and» joins two subjects. */
const joinsSubjects = (paragraph: Paragraph, from: number, at: number): boolean =>
  at - from <= SUBJECT && !cueAt(paragraph, at + 1) && isVerbless(paragraph, from, at);

/** Whether no verb is known between two tokens: the clause still wants one. */
function isVerbless(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isFiniteVerb(paragraph, at) || isPast(paragraph, at)) return false;
  }
  return true;
}

/** The comma that closes the aside of a subject («that Roth, who sails, …»), −1 where none does or nothing follows it. */
function asideEnd(paragraph: Paragraph, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + ASIDE); at++) {
    if (isMark(paragraph, at, ';:')) return -1;
    // The comma may stand within the marks: «…, which sailors call “the old lady,” would …».
    const closes = isMark(paragraph, at, ',') || (isQuotation(paragraph, at) && endsLikeClause(paragraph, at));
    if (closes) return isFiniteVerb(paragraph, at + 1) || isPast(paragraph, at + 1) || isQuotation(paragraph, at + 1) ? at : -1;
  }
  return -1;
}

function isDash({ tokens, text }: Paragraph, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' && token?.lower !== '--') return false;
  return (
    '—–'.includes(token.lower) || token.lower === '--' || (token.lower === '-' && text[token.start - 1] === ' ' && text[token.end] === ' ')
  );
}

/** The dash that closes the aside behind one, −1 where the sentence ends before. */
function closingDash(paragraph: Paragraph, dash: number, limit: number): number {
  for (let at = dash + 1; at < Math.min(limit - 1, dash + ASIDE); at++) if (isDash(paragraph, at)) return at;
  return -1;
}

/** «on Tuesday», «in May»: when it was said is no part of what was said. */
const isDate = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.preposition)
    ? is(paragraph, at + 1, IS.date)
    : is(paragraph, at, IS.date) && paragraph.tokens[at]?.capital === true && !is(paragraph, at - 1, IS.preposition);

/** «in a speech», «after the vote», and in a clause the verb that the sentence goes on with: «Those who like the pond say …». */
function isOccasion(paragraph: Paragraph, at: number, { dependent }: Reach): boolean {
  if (is(paragraph, at, IS.preposition) && is(paragraph, at, IS.conjunction)) return true;
  if (is(paragraph, at, IS.preposition) && is(paragraph, at + 1, IS.indefinite))
    return is(paragraph, at + 2, IS.occasion) || is(paragraph, at + 3, IS.occasion);
  return dependent && isFiniteVerb(paragraph, at);
}

/** «and went back», «and he left»: what the sentence goes on with. */
const beginsClause = (paragraph: Paragraph, at: number): boolean =>
  isFiniteVerb(paragraph, at) || (is(paragraph, at, IS.pronoun) && isFiniteVerb(paragraph, at + 1));

/** Whether a verb stands at a token that its sentence can be built on. */
function isFiniteVerb(paragraph: Paragraph, from: number): boolean {
  let at = from;
  while (is(paragraph, at, IS.adverb)) at++;
  if (is(paragraph, at, IS.auxiliary)) return !paragraph.lexicon.infinitives.has(paragraph.tokens[at]?.lower ?? '');
  const cue = cueAt(paragraph, at);
  if (cue)
    return cue.form === 'past' || cue.form === 'third' || (cue.form === 'base' && !cue.nounLike && !is(paragraph, at - 1, IS.auxiliary));
  if (paragraph.tokens[at]?.kind !== 'word' || paragraph.tokens[at]?.capital) return false;
  return is(paragraph, at, IS.chain) || (isPast(paragraph, at) && is(paragraph, at + 1, IS.determiner | IS.possessive | IS.pronoun));
}

/** A word that ends as most verbs do in the past. */
function isPast({ tokens, lexicon }: Paragraph, at: number): boolean {
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

function endsAtComma(paragraph: Paragraph, comma: number, limit: number, reach: Reach): boolean {
  const next = comma + 1;
  if (is(paragraph, next, IS.relative) && !is(paragraph, next, IS.complementiser)) return !resumes(paragraph, next, limit);
  if (cueAt(paragraph, next)?.form === 'ing') return true;
  if (is(paragraph, next, IS.coordinator | IS.conjunction) && startsReport(paragraph, next + 1)) return true;
  // «that the ferry was old, a charge that the council denied»
  if (is(paragraph, next, IS.indefinite) && !isList(paragraph, next, limit)) return true;
  if (reach.dependent) return !is(paragraph, next, IS.coordinator);
  return reach.of !== 'clause' && !is(paragraph, next, IS.preposition) && !isList(paragraph, next, limit);
}

/** «…, the council and the crew»: the comma only parts things that are reported alike. */
function isList(paragraph: Paragraph, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + LIST); at++) {
    // «…, and the crew left»: the first comma stands right before «and».
    if (is(paragraph, at, IS.coordinator)) return at > from && !beginsClause(paragraph, at + 1);
    if (is(paragraph, at, IS.relative | IS.auxiliary | IS.conjunction) || cueAt(paragraph, at)?.form === 'ing') return false;
  }
  return false;
}

/** «…, which is old, will be closed»: the clause goes on behind the second comma. */
function resumes(paragraph: Paragraph, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit; at++) if (isMark(paragraph, at, ',')) return is(paragraph, at + 1, IS.auxiliary);
  return false;
}

/** «… and Jones said», «… and warned that»: another report begins within a few words. */
function startsReport(paragraph: Paragraph, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (paragraph.tokens[at]?.kind !== 'word') return false;
    const cue = indirectCueAt(paragraph, at);
    if (cue && cue.form !== 'ing' && cue.form !== 'base' && cue.class !== 'believed' && !cue.tight)
      return at === from || subjectBefore(paragraph, at, from).phrase !== null;
  }
  return false;
}
