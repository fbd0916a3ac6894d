import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Range, REACH, type Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';
import type { RuleName } from '../../quotes/rule-name';
import { findSigned } from '../verb-medial/signed';
import { contentStart, sourcePhrase } from './content';
import { endsReported, type Predicate, reportsClause, verbAt, verbBehind, verbEnding } from './predicate';
import { endsIn, finalSubject, isEnding, isGenitive, phraseBefore } from './subject';
import { wordsOf } from './words';

/** What ties a quotation to its source where the verb closes the clause: «Roth, “…” dedi», «“…” diyen Roth», «“…” dedi Roth». */
export function findReported(scene: Scene, { at, from, to, reach }: Place): Attribution | null {
  const place = { at, from: Math.max(from, at - REACH), to: Math.min(to, at + REACH), reach };
  const verb = verbBehind(scene, place.at + 1, place.to);
  if (verb) return byVerb(scene, place, verb);
  return byColon(scene, place) ?? bySource(scene, place) ?? byClause(scene, place) ?? byNoun(scene, place) ?? findSigned(scene, place);
}

const made = (rule: RuleName, speaker: Range, cue: Range, cueClass: Attribution['cueClass'] = 'said'): Attribution => ({
  rule,
  speaker,
  cue: { from: cue.from, to: cue.to },
  cueClass,
  content: null,
});

const dropped = (verb: Predicate): Attribution => ({
  rule: 'after',
  speaker: null,
  dropped: true,
  cue: { from: verb.from, to: verb.to },
  cueClass: verb.cueClass,
  content: null,
});

function byVerb(scene: Scene, place: Place, verb: Predicate): Attribution | null {
  const { at, from, to } = place;
  if (verb.form === 'passive') return byPassive(scene, place, verb);
  if (verb.form === 'participle') {
    const speaker = finalSubject(scene, verb.to, to);
    return speaker && made('inverted', speaker, verb, verb.cueClass);
  }
  const low = clauseStart(scene, from, at);
  const subject = finalSubject(scene, low, at) ?? (low > from ? finalSubject(scene, from, at) : null);
  if (subject) {
    const start = endsReported(scene, at) ? contentStart(scene, subject.to, at) : at;
    return { ...made('after', subject, verb, verb.cueClass), content: start < at ? { from: start, to: at + 1 } : null };
  }
  const behind = finalSubject(scene, verb.to, to);
  const closes = at === from && behind !== null && (behind.to >= to || isMark(scene, behind.to, '.,'));
  const near = behind && (behind.from === verb.to || closes || isPlain(scene, verb.to, behind.from));
  if (behind && (near || verb.form === 'converb')) return made('inverted', behind, verb, verb.cueClass);
  return dropped(verb);
}

/** Only times, adverbs and hearers between. */
function isPlain(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!is(scene, at, IS.adverb | IS.time | IS.hearer)) return false;
  return true;
}

/** Behind the last clause that a reporting verb and a comma close. */
function clauseStart(scene: Scene, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const verb = (isMark(scene, at, ',;') || is(scene, at, IS.conjunction)) && verbEnding(scene, at, from);
    if (verb && verb.form === 'finite') return at + 1;
  }
  return from;
}

/** «Roth tarafından “…” denildi», «Bakanlığın açıklamasında “…” denildi». */
function byPassive(scene: Scene, { at, from }: Place, verb: Predicate): Attribution | null {
  const { agentPostposition, statements } = wordsOf(scene.lexicon.pack);
  for (let back = at - 1; back >= from; back--) {
    const word = scene.tokens[back]?.lower ?? '';
    if (word === agentPostposition) {
      const agent = phraseBefore(scene, back, from);
      if (agent) return made('passive', agent, verb, verb.cueClass);
    }
    if (!statements.has(word)) continue;
    const giver = giverOf(scene, back, from);
    return made('passive', giver ?? phraseBefore(scene, back + 1, from) ?? { from: back, to: back + 1 }, verb, verb.cueClass);
  }
  return null;
}

/** Who gave a statement: «Bakanlığın açıklamasında», «Bakanlıktan yapılan açıklamada». */
function giverOf(scene: Scene, statement: number, low: number): Range | null {
  const { participleEndings, obliqueEndings } = wordsOf(scene.lexicon.pack);
  // «Valilikten» only ends like «gelen».
  const describes = (at: number): boolean => endsIn(scene, at, participleEndings) && !endsIn(scene, at, obliqueEndings);
  let end = statement;
  // «yapılan yazılı açıklamada»
  if (describes(end - 2) && !isEnding(scene, end - 1)) end--;
  while (end > low && (describes(end - 1) || is(scene, end - 1, IS.adverb | IS.time))) end--;
  if (isEnding(scene, end - 1)) return phraseBefore(scene, end - 1, low);
  return end < statement || isPossessor(scene, end - 1) ? phraseBefore(scene, end, low) : null;
}

const isPossessor = (scene: Scene, at: number): boolean =>
  isGenitive(scene, at) || endsIn(scene, at, wordsOf(scene.lexicon.pack).genitiveEndings);

/** «Roth şöyle konuştu: “…”», «Roth: “…”», «Roth'un yanıtı kısaydı: “…”». */
function byColon(scene: Scene, { at, from }: Place): Attribution | null {
  const colon = at - 1;
  if (!isMark(scene, colon, ':')) return null;
  const verb = verbEnding(scene, colon, from);
  const subject = finalSubject(scene, from, verb?.from ?? colon) ?? ownerIn(scene, from, colon);
  if (!subject) return verb ? dropped(verb) : null;
  return verb ? made('before', subject, verb, verb.cueClass) : made('colon', subject, { from: colon, to: at });
}

/** Whom the first noun for something said belongs to. */
function ownerIn(scene: Scene, from: number, to: number): Range | null {
  for (let at = from + 1; at < to; at++) if (is(scene, at, IS.cueNoun)) return ownerOf(scene, at, from);
  return null;
}

function ownerOf(scene: Scene, noun: number, low: number): Range | null {
  let end = noun;
  while (end > low && is(scene, end - 1, IS.adverb | IS.time | IS.determiner)) end--;
  if (isGenitive(scene, end - 1)) return phraseBefore(scene, end - 1, low);
  return isPossessor(scene, end - 1) || is(scene, end - 1, IS.possessive) ? phraseBefore(scene, end, low) : null;
}

/** «Roth'a göre “…”»: all that follows is the source's. */
function bySource(scene: Scene, { at, from, to }: Place): Attribution | null {
  const source = sourcePhrase(scene, from, at);
  if (!source) return null;
  const start = isMark(scene, source.cue.to, ',') ? source.cue.to + 1 : source.cue.to;
  const end = isMark(scene, to - 1, '.!?') ? to - 1 : to;
  const alone = start === at && end === at + 1;
  return { ...made('accordingTo', source.speaker, source.cue), content: alone ? null : { from: start, to: end } };
}

/** «Roth, köprünün “tamamen kapalı” olduğunu söyledi»: a reported clause that is quoted in part. */
function byClause(scene: Scene, { at, from, to }: Place): Attribution | null {
  for (let next = at + 1; next < to; next++) {
    if (isMark(scene, next, ';')) return null;
    const verb = verbAt(scene, next, to);
    if (!verb) continue;
    if (!reportsClause(scene, verb, at) || verb.form === 'passive') return null;
    const low = clauseStart(scene, from, at);
    const before = verb.form === 'participle' ? null : finalSubject(scene, low, at);
    const subject = before ?? finalSubject(scene, verb.to, to);
    const content = { from: before ? contentStart(scene, before.to, at) : contentStart(scene, low, at), to: verb.from };
    if (subject) return { ...made('beforeClause', subject, verb, verb.cueClass), content };
    return verb.form === 'finite' ? { ...dropped(verb), content } : null;
  }
  return null;
}

/** «Roth'un “köprü güvenli” sözleri». */
function byNoun(scene: Scene, { at, from }: Place): Attribution | null {
  if (!is(scene, at + 1, IS.cueNoun)) return null;
  const owner = ownerOf(scene, at, from);
  return owner && made('nominal', owner, { from: at + 1, to: at + 2 });
}

/** Whether a quotation has a reporting verb of its own. */
export const reportsItself = (scene: Scene, at: number, to: number): boolean =>
  isQuotation(scene, at) && verbBehind(scene, at + 1, to) !== null;
