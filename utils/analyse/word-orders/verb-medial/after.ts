import { cueAt } from '../../grammar/cue-at';
import { canBegin } from '../../grammar/find-phrase';
import { subjectBefore, withHost } from '../../grammar/find-subject';
import { isWritten } from '../../grammar/is-written';
import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, type Paragraph, type Range, REACH } from '../../grammar/paragraph';
import { placeBehind } from '../../grammar/place-source';
import { subjectBehind, verbGroupAt } from '../../grammar/verb-group';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { passiveBefore } from './before';

/** The token behind what parts a quotation from its reporting clause: a comma, a dash, or «, —». */
function afterJoint(paragraph: Paragraph, at: number): number {
  const dash = isMark(paragraph, at, ',') ? at + 1 : at;
  return isMark(paragraph, dash, '—–―-') ? dash + 1 : dash;
}

/** «“…,” Smith said»: subject and reporting verb right after the quotation. */
export function findAfter(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const from = afterJoint(paragraph, position.at + 1);
  const closed = from > position.at + 1 || endsLikeClause(paragraph, position.at);
  const crosses = position.reach > position.to;
  // «the “interim” role of the council was agreed»: marked words without a comma belong to the noun that follows.
  if (!closed && !paragraph.tokens[from]?.capital && !is(paragraph, from, IS.pronoun | IS.determiner | IS.possessive)) return null;
  const inMiddle = position.at > position.from && !is(paragraph, position.at - 1, IS.coordinator);
  const found = subjectThenCue(paragraph, from, position.reach, !closed || crosses || inMiddle, 'after');
  return found?.cue && crosses && reportsNext(paragraph, position, found.cue.to) ? null : found;
}

/**
 * «“….” Smith also said: “…”»: a sentence after a full stop reports what follows where it has a quotation of its own; after a question or
 * an exclamation mark only where the quotation follows the verb.
 */
function reportsNext(paragraph: Paragraph, position: QuotePosition, cueEnd: number): boolean {
  if (isMark(paragraph, cueEnd, ':')) return true;
  if (!endsWithStop(paragraph, position.at)) return isQuotation(paragraph, isMark(paragraph, cueEnd, ',') ? cueEnd + 1 : cueEnd);
  return position.at > position.from || quotes(paragraph, cueEnd, position.reach);
}

/** «“…,” said Smith». */
export function findInverted(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const from = afterJoint(paragraph, position.at + 1);
  const found = cueThenSubject(paragraph, from, position.reach, 'inverted');
  // «El programa “Buenos días” empieza»: a subject can be left out only where the quotation is closed.
  return found?.dropped && from === position.at + 1 && !endsLikeClause(paragraph, position.at) ? null : found;
}

/** «“…” of the island's debt, said Ana Roth» and «… “…” for the poor, Smith said»: the source closes the sentence. */
export function findTail(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at + 1; at < Math.min(position.to, position.at + 45); at++) {
    if (isMark(paragraph, at, ';')) return null;
    const afterQuotation = isQuotation(paragraph, at) && endsLikeClause(paragraph, at);
    if (!isMark(paragraph, at, ',') && !afterQuotation) continue;
    const found = closingSource(paragraph, at + 1, position.to);
    if (found && !opensNext(paragraph, found)) return { ...found, content: { from: position.from, to: afterQuotation ? at + 1 : at } };
  }
  return null;
}

/** «In his “fog plan,” a paper of last year, he wrote, “We must talk.”»: the verb reports what follows. */
function opensNext(paragraph: Paragraph, { cue }: Attribution): boolean {
  const at = cue && isMark(paragraph, cue.to, ',:') ? cue.to + 1 : (cue?.to ?? 0);
  return (
    isQuotation(paragraph, at) && /^\P{L}{1,3}\p{Lu}/u.test(paragraph.text.slice(paragraph.tokens[at]?.start, paragraph.tokens[at]?.end))
  );
}

/** The source that closes a sentence from token `from` on: «said Ana Roth» or «Ana Roth said on Monday». */
export function closingSource(paragraph: Paragraph, from: number, to: number): Attribution | null {
  return cueThenSubject(paragraph, from, to, 'tail') ?? subjectThenCue(paragraph, from, to, true, 'tail');
}

function subjectThenCue(paragraph: Paragraph, from: number, to: number, strict: boolean, rule: 'after' | 'tail'): Attribution | null {
  if (!canBegin(paragraph, from) && !is(paragraph, from, IS.adverb)) return null;
  let tries = 0;
  for (let at = from + 1; at < Math.min(to, from + 45) && tries < 3; at++) {
    if (isQuotation(paragraph, at) || isMark(paragraph, at, ';:?!')) return null;
    const cue = cueAt(paragraph, at);
    if (!cue || is(paragraph, at, IS.preposition)) continue;
    tries++;
    // «is quoted as saying», «can be heard asking»
    const heard = cue.form === 'ing' ? passiveBefore(paragraph, at, from) : -1;
    if (heard < 0 && cue.form === 'ing' && !is(paragraph, at - 1, IS.auxiliary)) continue;
    if (is(paragraph, at - 1, IS.passive) && cue.form !== 'ing') continue;
    const { phrase: nearest } = subjectBefore(paragraph, heard < 0 ? at : heard, from);
    // «Otto Lumley, the chemist who founded the spa said»
    const phrase = nearest && nearest.from > from ? (listed(paragraph, from, nearest) ?? withHost(paragraph, nearest, from)) : nearest;
    if (!phrase || phrase.from > leadingAdverbs(paragraph, from)) continue;
    const reads = paragraph.lexicon.complements.showing.has(cue.base) && isWritten(paragraph, phrase);
    if (rule === 'tail' && !reads && (cue.class === 'believed' || cue.class === 'judged' || cue.class === 'called')) continue;
    if ((cue.class === 'believed' || cue.class === 'judged' || strict) && !endsClause(paragraph, at, to, cue.hearer)) continue;
    return { rule, speaker: phrase, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: null };
  }
  return null;
}

/** «Otto Lumley, 30, of Ulm, N.Y., who rows, said»: a name with all that stands between it and the verb, none of which is a clause. */
function listed(paragraph: Paragraph, from: number, { from: last, to }: Range): Range | null {
  if (!paragraph.tokens[from]?.capital || is(paragraph, from, IS.pronoun) || !isMark(paragraph, last - 1, ',')) return null;
  for (let at = from; at < last; at++)
    if (cueAt(paragraph, at) || is(paragraph, at, IS.auxiliary | IS.complementiser) || isQuotation(paragraph, at)) return null;
  return { from, to };
}

const quotes = (paragraph: Paragraph, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (isQuotation(paragraph, at)) return true;
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
  const speaker = pronoun ?? subjectBehind(paragraph, at, to) ?? placeBehind(paragraph, at, to);
  if (speaker) return { ...found, speaker: withRelative(paragraph, speaker, to) };
  return order.dropsSubject && endsClause(paragraph, at, to, cue.hearer) ? { ...found, speaker: null, dropped: true } : null;
}

/** «una vecina que prefiere no dar su nombre»: behind the words said, the word for «that» can only describe the noun before it. */
function withRelative(paragraph: Paragraph, speaker: Range, to: number): Range {
  const describes = is(paragraph, speaker.to, IS.relative | IS.complementiser) && is(paragraph, speaker.from, IS.indefinite);
  let end = speaker.to;
  while (describes && end < Math.min(to, speaker.to + REACH) && paragraph.tokens[end]?.kind === 'word') end++;
  return { from: speaker.from, to: end };
}

/** Whether nothing that could be reported follows the verb: the sentence ends or goes on with time, position or hearer. */
export function endsClause(paragraph: Paragraph, cue: number, to: number, hearer: boolean): boolean {
  const at = cue + 1;
  if (at >= to || hearer) return true;
  if (is(paragraph, at, IS.complementiser)) return false;
  const { kind } = paragraph.tokens[at] ?? { kind: 'mark' };
  if (kind === 'mark' || kind === 'quotation' || is(paragraph, at, IS.time | IS.preposition | IS.adverb | IS.conjunction)) return true;
  // «said last week»
  return at + 1 < to && is(paragraph, at + 1, IS.time) && !paragraph.tokens[at]?.capital;
}

/** Whether a quotation closes with a full stop, as a sentence that stands for itself. */
function endsWithStop(paragraph: Paragraph, at: number): boolean {
  const end = paragraph.tokens[at]?.end ?? 0;
  return /[.…]\s?["“”‘’'«»」』]{0,3}$/u.test(paragraph.text.slice(Math.max(0, end - 4), end));
}
