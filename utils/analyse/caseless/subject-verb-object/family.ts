import type { CueClass } from '../../../languages/pack';
import type { Range } from '../../grammar/paragraph';
import type { Attribution } from '../../quotes/attribution';
import { type Family, firstOf, makeAttribution, type QuotePosition } from '../family';
import { COLONS, endsLikeClause, has, isComma, isMark, isQuotation, lettersIn, MAX_SEARCH_WORDS, type Paragraph } from '../paragraph';
import { contentEnd, endsLikeSpeaker, isWordAt, lettersOf, signature } from '../phrases';
import { HAS } from '../vocabulary';
import { subjectBefore, subjectOf, trimToSubject } from './subject';

/** The rules for languages in which the verb stands between the speaker and the reported words, as in «张伟说：“…”» (Zhang Wei said: “…”). */
export const svo: Family = {
  find: firstOf(before, after, source, tail, beside),
  findIndirect,
  subjectOf,
};

/** The cue classes of verbs that report indirect speech. */
const REPORTING: ReadonlySet<CueClass> = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed']);
/** The one-character verbs that can report a clause. Any other one-character verb reports only the words directly after it. */
const CLAUSE_VERBS = new Set(['说', '說', '称', '稱', '指']);

/**
 * Returns the cue class of the verb at the given word. Returns `null` if it is not a reporting verb, or is a noun as in «他的建议» (his
 * suggestion).
 */
function cueAt(paragraph: Paragraph, at: number): CueClass | null {
  const word = paragraph.words[at];
  if (!word?.cue || has(paragraph, at, HAS.notCue) || has(paragraph, at - 1, HAS.link) || has(paragraph, at + 1, HAS.link)) return null;
  return word.cue;
}

const isShort = ({ words }: Paragraph, at: number): boolean => (words[at]?.key.length ?? 0) < 2;
/**
 * Returns whether the verb at the given word can introduce a reported clause. Of the Chinese verbs that are written with one character,
 * only a few can.
 */
const takesClause = (paragraph: Paragraph, at: number): boolean =>
  !isShort(paragraph, at) || CLAUSE_VERBS.has(paragraph.words[at]?.key ?? '');

/** Attributes a quotation to the source of the nearest reporting verb before it. */
function before(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at - 1; at >= Math.max(position.left, position.at - MAX_SEARCH_WORDS); at--) {
    const cueClass = cueAt(paragraph, at);
    if (!cueClass) continue;
    const next = afterVerb(paragraph, at);
    const tight =
      next === position.at ||
      (next === position.at - 1 && isMark(paragraph, next, `${COLONS}，,`)) ||
      isHeard(paragraph, next, position.at);
    if (!tight && !takesClause(paragraph, at)) continue;
    const from = isComma(paragraph, next) || isMark(paragraph, next, COLONS) ? next + 1 : next;
    const content = tight ? null : { from, to: contentEnd(paragraph, position.at + 1, position.to) };
    const attributed = attributeVerb(paragraph, position.left, at, cueClass, tight ? 'before' : 'beforeClause', content);
    if (attributed) return attributed;
    if (has(paragraph, at - 1, HAS.agent)) return null;
    if (tight) return makeAttribution('before', null, { from: at, to: at + 1 }, cueClass);
    return at > position.left ? makeAttribution('beforeClause', null, { from: at, to: at + 1 }, cueClass, content) : null;
  }
  return null;
}

/**
 * Attributes speech to the source of a verb: its subject, the agent after «被», or the source after «据». Returns `null` if there is none.
 */
function attributeVerb(
  paragraph: Paragraph,
  low: number,
  at: number,
  cueClass: CueClass,
  rule: Attribution['rule'],
  content: Range | null,
): Attribution | null {
  let verb = at;
  while (verb > low && cueAt(paragraph, verb - 1)) verb--;
  const cue = { from: verb, to: at + 1 };
  for (let back = at - 1; back >= Math.max(low, at - 20) && isWordAt(paragraph, back); back--) {
    const agent = { from: back + 1, to: verb };
    if (has(paragraph, back, HAS.agent) && agent.from < verb && (cueClass === 'called' || endsLikeSpeaker(paragraph, agent)))
      return makeAttribution('passive', agent, cue, cueClass, content);
    if (has(paragraph, back, HAS.sourceBefore) && !isWordAt(paragraph, back - 1) && back + 1 < at)
      return makeAttribution('accordingTo', trimToSubject(paragraph, back + 1, at), cue, cueClass, content);
  }
  const speaker = subjectBefore(paragraph, verb, low);
  return speaker && makeAttribution(rule, speaker, cue, cueClass, content);
}

/** Returns the index of the first word after a verb and its particles, such as «了» in «说了». */
function afterVerb(paragraph: Paragraph, at: number): number {
  let next = at + 1;
  while (/^[了过過着著到道]$/.test(paragraph.words[next]?.key ?? '')) next++;
  return next;
}

/**
 * Returns whether an object, such as the person spoken to, separates a verb from the colon or comma before the quotation, as in «告诉记者：»
 * (told reporters:).
 */
function isHeard(paragraph: Paragraph, from: number, at: number): boolean {
  if (at - from < 2 || at - from > 8) return false;
  for (let each = from; each < at - 1; each++) if (!isWordAt(paragraph, each)) return false;
  return isMark(paragraph, at - 1, COLONS) || (isComma(paragraph, at - 1) && has(paragraph, from, HAS.hearer));
}

/** Finds the subject and verb directly after a quotation, as in «“…，”张伟说», unless more reported words follow. */
function after(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const joint = isComma(paragraph, position.at + 1) || isMark(paragraph, position.at + 1, '—') ? position.at + 2 : position.at + 1;
  const long = lettersIn(paragraph.text, paragraph.words[position.at] ?? { start: 0, end: 0 }) > 7;
  if (!endsLikeClause(paragraph, position.at) && joint === position.at + 1 && !long) return null;
  const said = clauseWithVerb(paragraph, joint, position.right, 2);
  return said && { ...said, rule: said.rule === 'accordingTo' ? said.rule : 'after' };
}

/** Finds the source at the end of the sentence, as in «…，张伟说。» */
function tail(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at + 1; at < Math.min(position.to, position.at + MAX_SEARCH_WORDS); at++) {
    if (!isComma(paragraph, at)) continue;
    const said = clauseWithVerb(paragraph, at + 1, position.to, 0);
    if (said?.speaker && endsLikeSpeaker(paragraph, said.speaker))
      return { ...said, rule: 'tail', content: { from: position.left, to: at } };
  }
  return null;
}

/**
 * Finds a reporting clause that is not followed by reported words.
 * @param commas The maximum number of commas in the clause.
 */
function clauseWithVerb(paragraph: Paragraph, from: number, to: number, commas: number): Attribution | null {
  let parts = 0;
  for (let at = from; at < Math.min(to, from + MAX_SEARCH_WORDS); at++) {
    if (isComma(paragraph, at) && ++parts > commas) return null;
    if (isQuotation(paragraph, at) || isMark(paragraph, at, COLONS)) return null;
    const cueClass = cueAt(paragraph, at);
    if (!cueClass) continue;
    let end = afterVerb(paragraph, at);
    while (end < at + 5 && isWordAt(paragraph, end) && (has(paragraph, end, HAS.hearer) || end === at)) end++;
    const closes = end >= to || (paragraph.words[end]?.kind === 'mark' && !isMark(paragraph, end, COLONS));
    if (!closes || (isComma(paragraph, end) && end + 1 < to && !isQuotation(paragraph, end + 1))) continue;
    return (
      attributeVerb(paragraph, from, at, cueClass, 'after', null) ??
      (at - from < 3 ? makeAttribution('after', null, { from: at, to: at + 1 }, cueClass) : null)
    );
  }
  return null;
}

/** Finds the source phrase before a quotation, as in «用她的话说，“…”» (in her words, “…”). */
function source(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at - 1; at >= Math.max(position.left, position.at - MAX_SEARCH_WORDS); at--) {
    if (!has(paragraph, at, HAS.sourceBefore) || isWordAt(paragraph, at - 1)) continue;
    return sourceFrom(paragraph, at, position.at, contentEnd(paragraph, position.at + 1, position.to));
  }
  return null;
}

function sourceFrom(paragraph: Paragraph, at: number, limit: number, end: number): Attribution | null {
  let to = at + 1;
  while (to < limit && isWordAt(paragraph, to) && !has(paragraph, to, HAS.cueNoun)) to++;
  const speaker = trimToSubject(paragraph, at + 1, to);
  let from = has(paragraph, to, HAS.cueNoun) ? to + 1 : to;
  if (!speaker || !(isComma(paragraph, from) || from === limit)) return null;
  if (!has(paragraph, to, HAS.cueNoun) && !endsLikeSpeaker(paragraph, speaker)) return null;
  if (isComma(paragraph, from)) from++;
  return makeAttribution('accordingTo', speaker, { from: at, to: at + 1 }, 'said', from === limit ? null : { from, to: end });
}

/** Finds a source that stands beside the quotation without a verb, as in «张伟：“…”» and «“…”——张伟». */
function beside(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  if (isMark(paragraph, position.at - 1, COLONS)) {
    const speaker = trimToSubject(paragraph, position.left, position.at - 1);
    if (speaker && endsLikeSpeaker(paragraph, speaker))
      return makeAttribution('colon', speaker, { from: position.at - 1, to: position.at }, 'said');
  }
  const signed = signature(paragraph, position.at, position.to);
  return signed && endsLikeSpeaker(paragraph, signed) ? makeAttribution('signed', signed, null, 'wrote') : null;
}

function findIndirect(paragraph: Paragraph, { from, to }: Range): Attribution | null {
  const end = contentEnd(paragraph, from, to);
  for (let at = from; at < Math.min(end, from + MAX_SEARCH_WORDS); at++) {
    if (has(paragraph, at, HAS.sourceBefore) && !isWordAt(paragraph, at - 1)) {
      const named = sourceFrom(paragraph, at, end, end);
      if (named?.content) return { ...named, rule: 'indirect' };
    }
    const cueClass = cueAt(paragraph, at);
    if (!cueClass || !REPORTING.has(cueClass) || !takesClause(paragraph, at)) continue;
    const parted = isComma(paragraph, at + 1) || isMark(paragraph, at + 1, COLONS);
    const content = { from: parted ? at + 2 : at + 1, to: end };
    const said = attributeVerb(paragraph, from, at, cueClass, 'indirect', content);
    const whom = said?.speaker;
    if (said && lettersOf(paragraph, content) >= 4 && (!whom || parted || endsLikeSpeaker(paragraph, whom)))
      return { ...said, rule: 'indirect' };
  }
  for (let at = end - 1; at > from; at--) {
    if (!isComma(paragraph, at)) continue;
    const said = clauseWithVerb(paragraph, at + 1, end, 0);
    return said?.speaker && endsLikeSpeaker(paragraph, said.speaker) ? { ...said, rule: 'indirect', content: { from, to: at } } : null;
  }
  return null;
}
