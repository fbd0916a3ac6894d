import type { CueClass } from '../../languages/pack';
import type { Range } from '../grammar/paragraph';
import { type Family, type Found, found, type Place } from './frame';
import { COLONS, endsLikeClause, has, isComma, isMark, isQuotation, lettersIn, REACH, type Scene } from './paragraph';
import { contentEnd, isSomebody, isWordAt, lettersOf, signature } from './phrases';
import { subjectBefore, subjectOf, trim } from './svo-subject';
import { HAS } from './vocabulary';

/** Speaker, verb, words: «张伟说：“…”», «“…，”张伟说», «据张伟介绍，…». */
export const svo: Family = {
  find: (scene, place) => before(scene, place) ?? after(scene, place) ?? source(scene, place) ?? tail(scene, place) ?? beside(scene, place),
  findIndirect,
  subjectOf,
};

const REPORTING: ReadonlySet<CueClass> = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed']);
/** Verbs of one letter that report a clause too; the others only what follows at once. */
const PLAIN = new Set(['说', '說', '称', '稱', '指']);

/** The class of the reporting verb at a word, null where there is none or it is a noun («他的建议»). */
function cueAt(scene: Scene, at: number): CueClass | null {
  const word = scene.words[at];
  if (!word?.cue || has(scene, at, HAS.notCue) || has(scene, at - 1, HAS.link) || has(scene, at + 1, HAS.link)) return null;
  return word.cue;
}

const isShort = ({ words }: Scene, at: number): boolean => (words[at]?.key.length ?? 0) < 2;
const isPlain = (scene: Scene, at: number): boolean => !isShort(scene, at) || PLAIN.has(scene.words[at]?.key ?? '');

/** The verb nearest to the left of the quotation. */
function before(scene: Scene, place: Place): Found | null {
  for (let at = place.at - 1; at >= Math.max(place.left, place.at - REACH); at--) {
    const cueClass = cueAt(scene, at);
    if (!cueClass) continue;
    const next = afterVerb(scene, at);
    const tight = next === place.at || (next === place.at - 1 && isMark(scene, next, `${COLONS}，,`)) || isHeard(scene, next, place.at);
    if (!tight && !isPlain(scene, at)) continue;
    const from = isComma(scene, next) || isMark(scene, next, COLONS) ? next + 1 : next;
    const content = tight ? null : { from, to: contentEnd(scene, place.at + 1, place.to) };
    const told = tell(scene, place.left, at, cueClass, tight ? 'before' : 'beforeClause', content);
    if (told) return told;
    if (has(scene, at - 1, HAS.agent)) return null;
    if (tight) return found('before', null, { from: at, to: at + 1 }, cueClass);
    return at > place.left ? found('beforeClause', null, { from: at, to: at + 1 }, cueClass, content) : null;
  }
  return null;
}

/** The source of a verb: its subject, the agent of «被», or what follows «据». */
function tell(scene: Scene, low: number, at: number, cueClass: CueClass, rule: Found['rule'], content: Range | null): Found | null {
  let verb = at;
  while (verb > low && cueAt(scene, verb - 1)) verb--;
  const cue = { from: verb, to: at + 1 };
  for (let back = at - 1; back >= Math.max(low, at - 20) && isWordAt(scene, back); back--) {
    const agent = { from: back + 1, to: verb };
    if (has(scene, back, HAS.agent) && agent.from < verb && (cueClass === 'called' || isSomebody(scene, agent)))
      return found('passive', agent, cue, cueClass, content);
    if (has(scene, back, HAS.sourceBefore) && !isWordAt(scene, back - 1) && back + 1 < at)
      return found('accordingTo', trim(scene, back + 1, at), cue, cueClass, content);
  }
  const speaker = subjectBefore(scene, verb, low);
  return speaker && found(rule, speaker, cue, cueClass, content);
}

/** After the verb and its particles: «说了». */
function afterVerb(scene: Scene, at: number): number {
  let next = at + 1;
  while (/^[了过過着著到道]$/.test(scene.words[next]?.key ?? '')) next++;
  return next;
}

/** «告诉记者：», «问他，»: a hearer or an object, and a colon right before the quotation. */
function isHeard(scene: Scene, from: number, at: number): boolean {
  if (at - from < 2 || at - from > 8) return false;
  for (let each = from; each < at - 1; each++) if (!isWordAt(scene, each)) return false;
  return isMark(scene, at - 1, COLONS) || (isComma(scene, at - 1) && has(scene, from, HAS.hearer));
}

/** «“…，”张伟说»: subject and verb right after the quotation, and nothing reported after them. */
function after(scene: Scene, place: Place): Found | null {
  const joint = isComma(scene, place.at + 1) || isMark(scene, place.at + 1, '—') ? place.at + 2 : place.at + 1;
  const long = lettersIn(scene.text, scene.words[place.at] ?? { start: 0, end: 0 }) > 7;
  if (!endsLikeClause(scene, place.at) && joint === place.at + 1 && !long) return null;
  const said = clauseWithVerb(scene, joint, place.right, 2);
  return said && { ...said, rule: said.rule === 'accordingTo' ? said.rule : 'after' };
}

/** «…，张伟说。»: the source closes the sentence. */
function tail(scene: Scene, place: Place): Found | null {
  for (let at = place.at + 1; at < Math.min(place.to, place.at + REACH); at++) {
    if (!isComma(scene, at)) continue;
    const said = clauseWithVerb(scene, at + 1, place.to, 0);
    if (said?.speaker && isSomebody(scene, said.speaker)) return { ...said, rule: 'tail', content: { from: place.left, to: at } };
  }
  return null;
}

/** A reporting clause of at most so many commas that nothing reported follows. */
function clauseWithVerb(scene: Scene, from: number, to: number, commas: number): Found | null {
  let parts = 0;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (isComma(scene, at) && ++parts > commas) return null;
    if (isQuotation(scene, at) || isMark(scene, at, COLONS)) return null;
    const cueClass = cueAt(scene, at);
    if (!cueClass) continue;
    let end = afterVerb(scene, at);
    while (end < at + 5 && isWordAt(scene, end) && (has(scene, end, HAS.hearer) || end === at)) end++;
    const closes = end >= to || (scene.words[end]?.kind === 'mark' && !isMark(scene, end, COLONS));
    if (!closes || (isComma(scene, end) && end + 1 < to && !isQuotation(scene, end + 1))) continue;
    return (
      tell(scene, from, at, cueClass, 'after', null) ?? (at - from < 3 ? found('after', null, { from: at, to: at + 1 }, cueClass) : null)
    );
  }
  return null;
}

/** «根据环保局的数据，…», «用她的话说，“…”». */
function source(scene: Scene, place: Place): Found | null {
  for (let at = place.at - 1; at >= Math.max(place.left, place.at - REACH); at--) {
    if (!has(scene, at, HAS.sourceBefore) || isWordAt(scene, at - 1)) continue;
    return sourceFrom(scene, at, place.at, contentEnd(scene, place.at + 1, place.to));
  }
  return null;
}

function sourceFrom(scene: Scene, at: number, limit: number, end: number): Found | null {
  let to = at + 1;
  while (to < limit && isWordAt(scene, to) && !has(scene, to, HAS.cueNoun)) to++;
  const speaker = trim(scene, at + 1, to);
  let from = has(scene, to, HAS.cueNoun) ? to + 1 : to;
  if (!speaker || !(isComma(scene, from) || from === limit)) return null;
  if (!has(scene, to, HAS.cueNoun) && !isSomebody(scene, speaker)) return null;
  if (isComma(scene, from)) from++;
  return found('accordingTo', speaker, { from: at, to: at + 1 }, 'said', from === limit ? null : { from, to: end });
}

/** «张伟：“…”», «“…”——张伟». */
function beside(scene: Scene, place: Place): Found | null {
  if (isMark(scene, place.at - 1, COLONS)) {
    const speaker = trim(scene, place.left, place.at - 1);
    if (speaker && isSomebody(scene, speaker)) return found('colon', speaker, { from: place.at - 1, to: place.at }, 'said');
  }
  const signed = signature(scene, place.at, place.to);
  return signed && isSomebody(scene, signed) ? found('signed', signed, null, 'wrote') : null;
}

function findIndirect(scene: Scene, { from, to }: Range): Found | null {
  const end = contentEnd(scene, from, to);
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    if (has(scene, at, HAS.sourceBefore) && !isWordAt(scene, at - 1)) {
      const named = sourceFrom(scene, at, end, end);
      if (named?.content) return { ...named, rule: 'indirect' };
    }
    const cueClass = cueAt(scene, at);
    if (!cueClass || !REPORTING.has(cueClass) || !isPlain(scene, at)) continue;
    const parted = isComma(scene, at + 1) || isMark(scene, at + 1, COLONS);
    const content = { from: parted ? at + 2 : at + 1, to: end };
    const said = tell(scene, from, at, cueClass, 'indirect', content);
    const whom = said?.speaker;
    if (said && lettersOf(scene, content) >= 4 && (!whom || parted || isSomebody(scene, whom))) return { ...said, rule: 'indirect' };
  }
  for (let at = end - 1; at > from; at--) {
    if (!isComma(scene, at)) continue;
    const said = clauseWithVerb(scene, at + 1, end, 0);
    return said?.speaker && isSomebody(scene, said.speaker) ? { ...said, rule: 'indirect', content: { from, to: at } } : null;
  }
  return null;
}
