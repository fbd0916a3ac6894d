import { cueAt } from '../../grammar/cue-at';
import { canBeginPhrase } from '../../grammar/find-phrase';
import { subjectBefore, withHost } from '../../grammar/find-subject';
import { isInfinitive } from '../../grammar/infinitive';
import { isDocument } from '../../grammar/is-document';
import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { placeSourceAfter } from '../../grammar/place-source';
import { subjectAfterVerb, verbGroupAt } from '../../grammar/verb-group';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { passiveBefore } from './before';
import { isDenied } from './indirect/is-denied';
import { complementOf } from './indirect/report-complement';

/** Returns the index after the comma, the dash or both that separate a quotation from its reporting clause. */
export function afterSeparator(paragraph: Paragraph, at: number): number {
  const dash = isMark(paragraph, at, ',') ? at + 1 : at;
  return isMark(paragraph, dash, '—–―-') ? dash + 1 : dash;
}

/** Finds the subject and the cue right after a quotation: «“…,” Smith said». */
export function findAfter(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const from = afterSeparator(paragraph, position.at + 1);
  const closed = from > position.at + 1 || endsLikeClause(paragraph, position.at);
  const crosses = position.reach > position.to;
  // Without a comma, the quoted words belong to the noun after them: «the “interim” role of the council was agreed».
  if (!closed && !paragraph.tokens[from]?.capital && !is(paragraph, from, IS.pronoun | IS.determiner | IS.possessive)) return null;
  const inMiddle = position.at > position.from && !is(paragraph, position.at - 1, IS.coordinator);
  const found = subjectThenCue(paragraph, from, position.reach, !closed || crosses || inMiddle, 'after');
  if (!found?.cue || !crosses) return found;
  const { cue } = found;
  const verb = cueAt(paragraph, cue.from);
  // A report of other words does not say who spoke before: «“It is late.” Roth told the crew she was sorry.» Nor does a refusal to answer:
  // «“Will it hold?” She did not reply.»
  const reportsOther = verb?.hearer === true && complementOf(paragraph, cue.from, verb, position.reach) !== null;
  return reportsOther || reportsNextQuotation(paragraph, position, cue.to) || isDenied(paragraph, cue.from, from) ? null : found;
}

/**
 * Returns whether the clause after a quotation introduces the next quotation instead of reporting the one before: «“….” Smith also said:
 * “…”». It does if a colon or the next quotation directly follows the verb. If the quotation before the clause ends with a full stop, the
 * next one may be further away. If that quotation before the clause also began in mid-sentence, no other quotation need follow.
 */
function reportsNextQuotation(paragraph: Paragraph, position: QuotePosition, cueEnd: number): boolean {
  if (isMark(paragraph, cueEnd, ':')) return true;
  if (!endsWithStop(paragraph, position.at)) return isQuotation(paragraph, isMark(paragraph, cueEnd, ',') ? cueEnd + 1 : cueEnd);
  return position.at > position.from || hasQuotation(paragraph, cueEnd, position.reach);
}

/** Finds the cue and the subject right after a quotation: «“…,” said Smith». */
export function findInverted(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const from = afterSeparator(paragraph, position.at + 1);
  const found = cueThenSubject(paragraph, from, position.reach, 'inverted');
  // A verb without a subject reports the quotation only if a comma or a dash separates them, or if the quotation ends with the punctuation
  // of a clause. Neither is the case in «El programa “Buenos días” empieza» (the programme “Good morning” begins).
  return found?.dropped && from === position.at + 1 && !endsLikeClause(paragraph, position.at) ? null : found;
}

/** Finds the source at the end of a quotation's sentence: «“…” of the island's debt, said Ana Roth», «… “…” for the poor, Smith said». */
export function findTail(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at + 1; at < Math.min(position.to, position.at + 45); at++) {
    if (isMark(paragraph, at, ';')) return null;
    const afterQuotation = isQuotation(paragraph, at) && endsLikeClause(paragraph, at);
    if (!isMark(paragraph, at, ',') && !afterQuotation) continue;
    const found = closingSource(paragraph, at + 1, position.to);
    if (found && !introducesNextQuotation(paragraph, found))
      return { ...found, content: { from: position.from, to: afterQuotation ? at + 1 : at } };
  }
  return null;
}

/**
 * Returns whether a reporting verb introduces the quotation after it, and not the words before it: «In his “fog plan,” a paper of last
 * year, he wrote, “We must talk.”».
 */
function introducesNextQuotation(paragraph: Paragraph, { cue }: Attribution): boolean {
  const at = cue && isMark(paragraph, cue.to, ',:') ? cue.to + 1 : (cue?.to ?? 0);
  return (
    isQuotation(paragraph, at) && /^\P{L}{1,3}\p{Lu}/u.test(paragraph.text.slice(paragraph.tokens[at]?.start, paragraph.tokens[at]?.end))
  );
}

/** Finds the source at the end of a sentence, in the token range `[from, to)`: «said Ana Roth» or «Ana Roth said on Monday». */
export function closingSource(paragraph: Paragraph, from: number, to: number): Attribution | null {
  return cueThenSubject(paragraph, from, to, 'tail') ?? subjectThenCue(paragraph, from, to, true, 'tail');
}

function subjectThenCue(paragraph: Paragraph, from: number, to: number, strict: boolean, rule: 'after' | 'tail'): Attribution | null {
  if (!canBeginPhrase(paragraph, from) && !is(paragraph, from, IS.adverb)) return null;
  let tries = 0;
  for (let at = from + 1; at < Math.min(to, from + 45) && tries < 3; at++) {
    if (isQuotation(paragraph, at) || isMark(paragraph, at, ';:?!')) return null;
    const cue = cueAt(paragraph, at);
    if (!cue || is(paragraph, at, IS.preposition)) continue;
    tries++;
    // The participle may follow a passive: «is quoted as saying», «can be heard asking».
    const passive = cue.form === 'ing' ? passiveBefore(paragraph, at, from) : -1;
    if (passive < 0 && cue.form === 'ing' && !is(paragraph, at - 1, IS.auxiliary)) continue;
    if (is(paragraph, at - 1, IS.passive) && cue.form !== 'ing') continue;
    const { phrase: nearest } = subjectBefore(paragraph, passive < 0 ? at : passive, from);
    // The subject may begin before the phrase nearest to the verb, as in «Otto Lumley, the chemist who founded the spa said».
    const phrase =
      nearest && nearest.from > from ? (nameWithDetails(paragraph, from, nearest) ?? withHost(paragraph, nearest, from)) : nearest;
    if (!phrase || phrase.from > leadingAdverbs(paragraph, from)) continue;
    const reads = paragraph.lexicon.complements.showing.has(cue.base) && isDocument(paragraph, phrase);
    if (rule === 'tail' && !reads && (cue.class === 'believed' || cue.class === 'judged' || cue.class === 'called')) continue;
    if ((cue.class === 'believed' || cue.class === 'judged' || strict) && !endsClause(paragraph, at, to, cue.hearer)) continue;
    return { rule, speaker: phrase, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: null };
  }
  return null;
}

/**
 * Returns a name with all details up to the verb, or `null` if a cue, an auxiliary or a quotation is among them: «Otto Lumley, 30, of Ulm,
 * N.Y., who rows, said».
 */
function nameWithDetails(paragraph: Paragraph, from: number, { from: last, to }: Range): Range | null {
  if (!paragraph.tokens[from]?.capital || is(paragraph, from, IS.pronoun) || !isMark(paragraph, last - 1, ',')) return null;
  for (let at = from; at < last; at++)
    if (cueAt(paragraph, at) || is(paragraph, at, IS.auxiliary | IS.complementiser) || isQuotation(paragraph, at)) return null;
  return { from, to };
}

const hasQuotation = (paragraph: Paragraph, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + MAX_SEARCH_TOKENS); at++) if (isQuotation(paragraph, at)) return true;
  return false;
};

const leadingAdverbs = (paragraph: Paragraph, from: number): number => {
  let at = from;
  while (is(paragraph, at, IS.adverb)) at++;
  return at;
};

function cueThenSubject(paragraph: Paragraph, from: number, to: number, rule: 'inverted' | 'tail'): Attribution | null {
  const { order } = paragraph.lexicon.pack;
  if (!order.verbFirstAfterQuote) return null;
  const group = verbGroupAt(paragraph, from, to);
  if (!group) return null;
  const { at, cue, pronoun } = group;
  if (is(paragraph, at + 1, IS.complementiser)) return null;
  const found = { rule, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: null };
  const speaker = pronoun ?? subjectAfterVerb(paragraph, at, to) ?? placeSourceAfter(paragraph, at, to);
  if (speaker) return { ...found, speaker: withRelative(paragraph, speaker, to) };
  return order.dropsSubject && endsClause(paragraph, at, to, cue.hearer) ? { ...found, speaker: null, dropped: true } : null;
}

/**
 * Extends an indefinite speaker by the relative clause after it: «una vecina que prefiere no dar su nombre» (a neighbour who prefers not to
 * give her name). The word «que» cannot introduce reported words here, because they come before the speaker.
 */
function withRelative(paragraph: Paragraph, speaker: Range, to: number): Range {
  const describes = is(paragraph, speaker.to, IS.relative | IS.complementiser) && is(paragraph, speaker.from, IS.indefinite);
  let end = speaker.to;
  while (describes && end < Math.min(to, speaker.to + MAX_SEARCH_TOKENS) && paragraph.tokens[end]?.kind === 'word') end++;
  return { from: speaker.from, to: end };
}

/**
 * Returns whether a reporting verb has no reported words after it: the sentence ends there, or continues with a time, a place or an adverb.
 * @param hearer whether the object of the verb is the person spoken to, as with «told».
 */
export function endsClause(paragraph: Paragraph, cue: number, to: number, hearer: boolean): boolean {
  const at = cue + 1;
  if (opensIntent(paragraph, cue)) return false;
  if (at >= to || hearer) return true;
  if (is(paragraph, at, IS.complementiser)) return false;
  const { kind } = paragraph.tokens[at] ?? { kind: 'mark' };
  if (kind === 'mark' || kind === 'quotation' || is(paragraph, at, IS.time | IS.preposition | IS.adverb | IS.conjunction)) return true;
  // An expression of time can have two words: «said last week».
  return at + 1 < to && is(paragraph, at + 1, IS.time) && !paragraph.tokens[at]?.capital;
}

/** Returns whether the complement of a verb is an infinitive: «asked to leave». */
function opensIntent(paragraph: Paragraph, cue: number): boolean {
  const { infinitive, ordering } = paragraph.lexicon.complements;
  const base = cueAt(paragraph, cue)?.base ?? '';
  return (infinitive.has(base) || ordering.has(base)) && isInfinitive(paragraph, cue + 1);
}

/** Returns whether a quotation ends with a full stop or an ellipsis, like a complete sentence. */
function endsWithStop(paragraph: Paragraph, at: number): boolean {
  const end = paragraph.tokens[at]?.end ?? 0;
  return /[.…]\s?["“”‘’'«»」』]{0,3}$/u.test(paragraph.text.slice(Math.max(0, end - 4), end));
}
