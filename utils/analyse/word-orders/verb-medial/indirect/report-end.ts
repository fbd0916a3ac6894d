import { cueAt } from '../../../grammar/cue-at';
import { subjectBefore } from '../../../grammar/find-subject';
import { IS } from '../../../grammar/lexicon';
import { endsLikeClause, is, isDash, isMark, isQuotation, type Paragraph } from '../../../grammar/paragraph';
import { sourcePhraseAt } from '../according-to';
import { beginsClause, isFiniteVerb, isPast, isVerbless } from './finite-verb';
import { indirectCueAt } from './indirect-cue';
import { complementOf } from './report-complement';

/** The maximum number of tokens in a reported clause. */
const MAX_CLAUSE_TOKENS = 120;
/** The maximum number of tokens in an aside between commas or dashes. */
const MAX_ASIDE_TOKENS = 40;
/** The maximum number of tokens in a subject that «and» joins to a second subject. */
const MAX_SUBJECT_TOKENS = 7;
/** The maximum number of tokens from a comma to the coordinator of a list. */
const MAX_LIST_TOKENS = 14;

/** The kind of the reported words, and the position of the report in the sentence. */
export interface ReportedPart {
  /** The kind of the reported words: a clause (with any clauses in it), an action («to come») or an object («denied the report in May»). */
  readonly kind: 'clause' | 'action' | 'object';
  /** Whether the report is in a dependent clause, after which the sentence continues: «When Smith said that …, …». */
  readonly dependent: boolean;
}

/** The kind of reported words that each rule finds. */
export const REPORTED_KIND = { indirect: 'clause', intent: 'action', stance: 'object' } as const;

/** Returns the index after the reported words that begin at token `from`. The result is at most `high`. */
export function reportEnd(paragraph: Paragraph, from: number, high: number, part: ReportedPart): number {
  const limit = Math.min(high, from + MAX_CLAUSE_TOKENS);
  const opening = part.kind === 'clause' ? openingComma(paragraph, from, limit, part.dependent) : -1;
  for (let at = from + 1; at < limit; at++) {
    if (isMark(paragraph, at, ';')) return at;
    if (isMark(paragraph, at, ',')) {
      if (at === opening) continue;
      const close = part.kind === 'clause' && isVerbless(paragraph, from, at) ? asideEnd(paragraph, at, limit) : -1;
      if (close >= 0) at = close;
      else if (endsAtComma(paragraph, at, limit, part)) return at;
      continue;
    }
    if (isDash(paragraph, at)) {
      const close = closingDash(paragraph, at, limit);
      if (close < 0) return at;
      at = close;
      continue;
    }
    if (isQuotation(paragraph, at) && endsLikeClause(paragraph, at) && endsAtComma(paragraph, at, limit, part)) return at + 1;
    if (sourcePhraseAt(paragraph, at)) return isMark(paragraph, at - 1, ',') ? at - 1 : at;
    if (part.kind === 'object' && (isDate(paragraph, at) || isOccasion(paragraph, at, part))) return at;
    if (
      is(paragraph, at, IS.coordinator | IS.contrast) &&
      (startsReport(paragraph, at + 1) || isReportingParticiple(paragraph, at + 1, limit)) &&
      !joinsSubjects(paragraph, from, at, part)
    )
      return at;
    if (part.kind !== 'clause' && is(paragraph, at, IS.conjunction) && !isQuestionWord(paragraph, at) && beginsClause(paragraph, at + 1))
      return at;
  }
  return limit;
}

/** Returns whether a token can open a question, even if it does not do so here: «what» in «a threat to what he called peace». */
const isQuestionWord = ({ tokens, lexicon }: Paragraph, at: number): boolean => lexicon.complements.questions.has(tokens[at]?.lower ?? '');

/** Returns whether a participle introduces reported words: «and adding that …», but not «closing the harbour and ordering new boats». */
function isReportingParticiple(paragraph: Paragraph, at: number, limit: number): boolean {
  const verb = indirectCueAt(paragraph, at);
  return verb?.form === 'ing' && complementOf(paragraph, at, verb, limit) !== null;
}

/**
 * Returns the index of the comma after the opening words of a reported clause, or −1 if there is none: «that when it rains, the ferry
 * stays».
 */
export function openingComma(paragraph: Paragraph, from: number, limit: number, dependent: boolean): number {
  let at = is(paragraph, from, IS.complementiser) ? from + 1 : from;
  // Without «that», the comma may end a report that is in a dependent clause («When he asked if it was safe, they left») or has no «if».
  if (at === from && (dependent || !paragraph.lexicon.complements.openers.has(paragraph.tokens[at]?.lower ?? ''))) return -1;
  if (!is(paragraph, at, IS.preposition | IS.conjunction)) return -1;
  while (at < limit && !isMark(paragraph, at, ',;:') && !(isQuotation(paragraph, at) && endsLikeClause(paragraph, at))) at++;
  return at < limit ? at : -1;
}

/**
 * Returns whether a coordinator joins two subjects («both Roth and Maas said») and not two clauses. It does if no verb precedes it, unless the
 * words before it are an object or end in a word that is no subject: «Roth said no and Maas said».
 */
const joinsSubjects = (paragraph: Paragraph, from: number, at: number, { kind }: ReportedPart): boolean =>
  kind !== 'object' &&
  at - from <= MAX_SUBJECT_TOKENS &&
  !is(paragraph, at - 1, IS.determiner | IS.adverb) &&
  !cueAt(paragraph, at + 1) &&
  isVerbless(paragraph, from, at);

/** Returns the index of the comma that closes an aside before a verb («that Roth, who sails, would …»), or −1 if there is none. */
function asideEnd(paragraph: Paragraph, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + MAX_ASIDE_TOKENS); at++) {
    if (isMark(paragraph, at, ';:')) return -1;
    // The comma may be inside the quotation marks: «…, which sailors call “the old lady,” would …».
    const closes = isMark(paragraph, at, ',') || (isQuotation(paragraph, at) && endsLikeClause(paragraph, at));
    if (closes) return isFiniteVerb(paragraph, at + 1) || isPast(paragraph, at + 1) || isQuotation(paragraph, at + 1) ? at : -1;
  }
  return -1;
}

/** Returns the index of the dash that closes the aside after `dash`, or −1 if there is none. */
function closingDash(paragraph: Paragraph, dash: number, limit: number): number {
  for (let at = dash + 1; at < Math.min(limit - 1, dash + MAX_ASIDE_TOKENS); at++) if (isDash(paragraph, at)) return at;
  return -1;
}

/**
 * Returns whether a date begins at a token: «on Tuesday», «in May». Such a date says when the words were reported, and is not part of them.
 */
const isDate = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.preposition)
    ? is(paragraph, at + 1, IS.date)
    : is(paragraph, at, IS.date) && paragraph.tokens[at]?.capital === true && !is(paragraph, at - 1, IS.preposition);

/**
 * Returns whether the reported object ends right before a token, because the token begins a phrase that states the occasion («in a speech»,
 * «after the vote») or is the main verb after a dependent report («Those who like the pond say …»).
 */
function isOccasion(paragraph: Paragraph, at: number, { dependent }: ReportedPart): boolean {
  if (is(paragraph, at, IS.preposition) && is(paragraph, at, IS.conjunction)) return true;
  if (is(paragraph, at, IS.preposition) && is(paragraph, at + 1, IS.indefinite))
    return is(paragraph, at + 2, IS.occasion) || is(paragraph, at + 3, IS.occasion);
  return dependent && isFiniteVerb(paragraph, at);
}

function endsAtComma(paragraph: Paragraph, comma: number, limit: number, part: ReportedPart): boolean {
  const next = comma + 1;
  if (is(paragraph, next, IS.relative) && !is(paragraph, next, IS.complementiser)) return !resumes(paragraph, next, limit);
  if (cueAt(paragraph, next)?.form === 'ing') return true;
  if (is(paragraph, next, IS.coordinator | IS.conjunction) && startsReport(paragraph, next + 1)) return true;
  // A comment on the report is not part of the reported words: «that the ferry was old, a charge that the council denied».
  if (is(paragraph, next, IS.indefinite) && !isList(paragraph, next, limit)) return true;
  if (part.dependent) return !is(paragraph, next, IS.coordinator);
  return part.kind !== 'clause' && !is(paragraph, next, IS.preposition) && !isList(paragraph, next, limit);
}

/** Returns whether a comma separates the items of a list: «…, the council and the crew». */
function isList(paragraph: Paragraph, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + MAX_LIST_TOKENS); at++) {
    // A comma right before the coordinator separates clauses and not the items of a list: «…, and the crew left».
    if (is(paragraph, at, IS.coordinator)) return at > from && !beginsClause(paragraph, at + 1);
    if (is(paragraph, at, IS.relative | IS.auxiliary | IS.conjunction) || cueAt(paragraph, at)?.form === 'ing') return false;
  }
  return false;
}

/** Returns whether the main clause continues after a relative clause between commas: «…, which is old, will be closed». */
function resumes(paragraph: Paragraph, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit; at++) if (isMark(paragraph, at, ',')) return is(paragraph, at + 1, IS.auxiliary);
  return false;
}

/** Returns whether another report begins within a few words: «… and Jones said», «… and warned that». */
function startsReport(paragraph: Paragraph, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (paragraph.tokens[at]?.kind !== 'word') return false;
    const naming = cueAt(paragraph, at);
    const cue = indirectCueAt(paragraph, at) ?? (naming?.class === 'called' ? naming : null);
    if (cue && cue.form !== 'ing' && cue.form !== 'base' && cue.class !== 'believed' && (!cue.tight || cue.class === 'called'))
      return at === from || subjectBefore(paragraph, at, from).phrase !== null;
  }
  return false;
}
