import type { CueClass } from '../../languages/pack';
import type { Range } from '../grammar/paragraph';
import { type Family, type Found, found, type QuotePosition } from './frame';
import { COLONS, endsLikeClause, has, isComma, isMark, isQuotation, lettersIn, type Paragraph, REACH } from './paragraph';
import { contentEnd, isSomebody, isWordAt, lettersOf, signature } from './phrases';
import { subjectBefore, subjectOf, trim } from './svo-subject';
import { HAS } from './vocabulary';

/** Speaker, verb, words: «张伟说：“…”», «“…，”张伟说», «据张伟介绍，…». */
export const svo: Family = {
  find: (paragraph, position) =>
    before(paragraph, position) ??
    after(paragraph, position) ??
    source(paragraph, position) ??
    tail(paragraph, position) ??
    beside(paragraph, position),
  findIndirect,
  subjectOf,
};

const REPORTING: ReadonlySet<CueClass> = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed']);
/** Verbs of one letter that report a clause too; the others only what follows at once. */
const PLAIN = new Set(['说', '說', '称', '稱', '指']);

/** The class of the reporting verb at a word, null where there is none or it is a noun («他的建议»). */
function cueAt(paragraph: Paragraph, at: number): CueClass | null {
  const word = paragraph.words[at];
  if (!word?.cue || has(paragraph, at, HAS.notCue) || has(paragraph, at - 1, HAS.link) || has(paragraph, at + 1, HAS.link)) return null;
  return word.cue;
}

const isShort = ({ words }: Paragraph, at: number): boolean => (words[at]?.key.length ?? 0) < 2;
const isPlain = (paragraph: Paragraph, at: number): boolean => !isShort(paragraph, at) || PLAIN.has(paragraph.words[at]?.key ?? '');

/** The verb nearest to the left of the quotation. */
function before(paragraph: Paragraph, position: QuotePosition): Found | null {
  for (let at = position.at - 1; at >= Math.max(position.left, position.at - REACH); at--) {
    const cueClass = cueAt(paragraph, at);
    if (!cueClass) continue;
    const next = afterVerb(paragraph, at);
    const tight =
      next === position.at ||
      (next === position.at - 1 && isMark(paragraph, next, `${COLONS}，,`)) ||
      isHeard(paragraph, next, position.at);
    if (!tight && !isPlain(paragraph, at)) continue;
    const from = isComma(paragraph, next) || isMark(paragraph, next, COLONS) ? next + 1 : next;
    const content = tight ? null : { from, to: contentEnd(paragraph, position.at + 1, position.to) };
    const told = tell(paragraph, position.left, at, cueClass, tight ? 'before' : 'beforeClause', content);
    if (told) return told;
    if (has(paragraph, at - 1, HAS.agent)) return null;
    if (tight) return found('before', null, { from: at, to: at + 1 }, cueClass);
    return at > position.left ? found('beforeClause', null, { from: at, to: at + 1 }, cueClass, content) : null;
  }
  return null;
}

/** The source of a verb: its subject, the agent of «被», or what follows «据». */
function tell(paragraph: Paragraph, low: number, at: number, cueClass: CueClass, rule: Found['rule'], content: Range | null): Found | null {
  let verb = at;
  while (verb > low && cueAt(paragraph, verb - 1)) verb--;
  const cue = { from: verb, to: at + 1 };
  for (let back = at - 1; back >= Math.max(low, at - 20) && isWordAt(paragraph, back); back--) {
    const agent = { from: back + 1, to: verb };
    if (has(paragraph, back, HAS.agent) && agent.from < verb && (cueClass === 'called' || isSomebody(paragraph, agent)))
      return found('passive', agent, cue, cueClass, content);
    if (has(paragraph, back, HAS.sourceBefore) && !isWordAt(paragraph, back - 1) && back + 1 < at)
      return found('accordingTo', trim(paragraph, back + 1, at), cue, cueClass, content);
  }
  const speaker = subjectBefore(paragraph, verb, low);
  return speaker && found(rule, speaker, cue, cueClass, content);
}

/** After the verb and its particles: «说了». */
function afterVerb(paragraph: Paragraph, at: number): number {
  let next = at + 1;
  while (/^[了过過着著到道]$/.test(paragraph.words[next]?.key ?? '')) next++;
  return next;
}

/** «告诉记者：», «问他，»: a hearer or an object, and a colon right before the quotation. */
function isHeard(paragraph: Paragraph, from: number, at: number): boolean {
  if (at - from < 2 || at - from > 8) return false;
  for (let each = from; each < at - 1; each++) if (!isWordAt(paragraph, each)) return false;
  return isMark(paragraph, at - 1, COLONS) || (isComma(paragraph, at - 1) && has(paragraph, from, HAS.hearer));
}

/** «“…，”张伟说»: subject and verb right after the quotation, and nothing reported after them. */
function after(paragraph: Paragraph, position: QuotePosition): Found | null {
  const joint = isComma(paragraph, position.at + 1) || isMark(paragraph, position.at + 1, '—') ? position.at + 2 : position.at + 1;
  const long = lettersIn(paragraph.text, paragraph.words[position.at] ?? { start: 0, end: 0 }) > 7;
  if (!endsLikeClause(paragraph, position.at) && joint === position.at + 1 && !long) return null;
  const said = clauseWithVerb(paragraph, joint, position.right, 2);
  return said && { ...said, rule: said.rule === 'accordingTo' ? said.rule : 'after' };
}

/** «…，张伟说。»: the source closes the sentence. */
function tail(paragraph: Paragraph, position: QuotePosition): Found | null {
  for (let at = position.at + 1; at < Math.min(position.to, position.at + REACH); at++) {
    if (!isComma(paragraph, at)) continue;
    const said = clauseWithVerb(paragraph, at + 1, position.to, 0);
    if (said?.speaker && isSomebody(paragraph, said.speaker)) return { ...said, rule: 'tail', content: { from: position.left, to: at } };
  }
  return null;
}

/** A reporting clause of at most so many commas that nothing reported follows. */
function clauseWithVerb(paragraph: Paragraph, from: number, to: number, commas: number): Found | null {
  let parts = 0;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (isComma(paragraph, at) && ++parts > commas) return null;
    if (isQuotation(paragraph, at) || isMark(paragraph, at, COLONS)) return null;
    const cueClass = cueAt(paragraph, at);
    if (!cueClass) continue;
    let end = afterVerb(paragraph, at);
    while (end < at + 5 && isWordAt(paragraph, end) && (has(paragraph, end, HAS.hearer) || end === at)) end++;
    const closes = end >= to || (paragraph.words[end]?.kind === 'mark' && !isMark(paragraph, end, COLONS));
    if (!closes || (isComma(paragraph, end) && end + 1 < to && !isQuotation(paragraph, end + 1))) continue;
    return (
      tell(paragraph, from, at, cueClass, 'after', null) ??
      (at - from < 3 ? found('after', null, { from: at, to: at + 1 }, cueClass) : null)
    );
  }
  return null;
}

/** «根据环保局的数据，…», «用她的话说，“…”». */
function source(paragraph: Paragraph, position: QuotePosition): Found | null {
  for (let at = position.at - 1; at >= Math.max(position.left, position.at - REACH); at--) {
    if (!has(paragraph, at, HAS.sourceBefore) || isWordAt(paragraph, at - 1)) continue;
    return sourceFrom(paragraph, at, position.at, contentEnd(paragraph, position.at + 1, position.to));
  }
  return null;
}

function sourceFrom(paragraph: Paragraph, at: number, limit: number, end: number): Found | null {
  let to = at + 1;
  while (to < limit && isWordAt(paragraph, to) && !has(paragraph, to, HAS.cueNoun)) to++;
  const speaker = trim(paragraph, at + 1, to);
  let from = has(paragraph, to, HAS.cueNoun) ? to + 1 : to;
  if (!speaker || !(isComma(paragraph, from) || from === limit)) return null;
  if (!has(paragraph, to, HAS.cueNoun) && !isSomebody(paragraph, speaker)) return null;
  if (isComma(paragraph, from)) from++;
  return found('accordingTo', speaker, { from: at, to: at + 1 }, 'said', from === limit ? null : { from, to: end });
}

/** «张伟：“…”», «“…”——张伟». */
function beside(paragraph: Paragraph, position: QuotePosition): Found | null {
  if (isMark(paragraph, position.at - 1, COLONS)) {
    const speaker = trim(paragraph, position.left, position.at - 1);
    if (speaker && isSomebody(paragraph, speaker)) return found('colon', speaker, { from: position.at - 1, to: position.at }, 'said');
  }
  const signed = signature(paragraph, position.at, position.to);
  return signed && isSomebody(paragraph, signed) ? found('signed', signed, null, 'wrote') : null;
}

function findIndirect(paragraph: Paragraph, { from, to }: Range): Found | null {
  const end = contentEnd(paragraph, from, to);
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    if (has(paragraph, at, HAS.sourceBefore) && !isWordAt(paragraph, at - 1)) {
      const named = sourceFrom(paragraph, at, end, end);
      if (named?.content) return { ...named, rule: 'indirect' };
    }
    const cueClass = cueAt(paragraph, at);
    if (!cueClass || !REPORTING.has(cueClass) || !isPlain(paragraph, at)) continue;
    const parted = isComma(paragraph, at + 1) || isMark(paragraph, at + 1, COLONS);
    const content = { from: parted ? at + 2 : at + 1, to: end };
    const said = tell(paragraph, from, at, cueClass, 'indirect', content);
    const whom = said?.speaker;
    if (said && lettersOf(paragraph, content) >= 4 && (!whom || parted || isSomebody(paragraph, whom)))
      return { ...said, rule: 'indirect' };
  }
  for (let at = end - 1; at > from; at--) {
    if (!isComma(paragraph, at)) continue;
    const said = clauseWithVerb(paragraph, at + 1, end, 0);
    return said?.speaker && isSomebody(paragraph, said.speaker) ? { ...said, rule: 'indirect', content: { from, to: at } } : null;
  }
  return null;
}
