import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range, REACH } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import type { RuleName } from '../../quotes/rule-name';
import { findSigned } from '../verb-medial/signed';
import { contentStart, sourcePhrase } from './content';
import { endsReported, type Predicate, reportsClause, verbAt, verbBehind, verbEnding } from './predicate';
import { endsIn, finalSubject, isEnding, isGenitive, phraseBefore } from './subject';
import { wordsOf } from './words';

/** What ties a quotation to its source where the verb closes the clause: «Roth, “…” dedi», «“…” diyen Roth», «“…” dedi Roth». */
export function findAttribution(paragraph: Paragraph, { at, from, to, reach }: QuotePosition): Attribution | null {
  const position = { at, from: Math.max(from, at - REACH), to: Math.min(to, at + REACH), reach };
  const verb = verbBehind(paragraph, position.at + 1, position.to);
  if (verb) return byVerb(paragraph, position, verb);
  return (
    byColon(paragraph, position) ??
    bySource(paragraph, position) ??
    byClause(paragraph, position) ??
    byNoun(paragraph, position) ??
    findSigned(paragraph, position)
  );
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

function byVerb(paragraph: Paragraph, position: QuotePosition, verb: Predicate): Attribution | null {
  const { at, from, to } = position;
  if (verb.form === 'passive') return byPassive(paragraph, position, verb);
  if (verb.form === 'participle') {
    const speaker = finalSubject(paragraph, verb.to, to);
    return speaker && made('inverted', speaker, verb, verb.cueClass);
  }
  const low = clauseStart(paragraph, from, at);
  const subject = finalSubject(paragraph, low, at) ?? (low > from ? finalSubject(paragraph, from, at) : null);
  if (subject) {
    const start = endsReported(paragraph, at) ? contentStart(paragraph, subject.to, at) : at;
    return { ...made('after', subject, verb, verb.cueClass), content: start < at ? { from: start, to: at + 1 } : null };
  }
  const behind = finalSubject(paragraph, verb.to, to);
  const closes = at === from && behind !== null && (behind.to >= to || isMark(paragraph, behind.to, '.,'));
  const near = behind && (behind.from === verb.to || closes || isPlain(paragraph, verb.to, behind.from));
  if (behind && (near || verb.form === 'converb')) return made('inverted', behind, verb, verb.cueClass);
  return dropped(verb);
}

/** Only times, adverbs and hearers between. */
function isPlain(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!is(paragraph, at, IS.adverb | IS.time | IS.hearer)) return false;
  return true;
}

/** Behind the last clause that a reporting verb and a comma close. */
function clauseStart(paragraph: Paragraph, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const verb = (isMark(paragraph, at, ',;') || is(paragraph, at, IS.conjunction)) && verbEnding(paragraph, at, from);
    if (verb && verb.form === 'finite') return at + 1;
  }
  return from;
}

/** «Roth tarafından “…” denildi», «Bakanlığın açıklamasında “…” denildi». */
function byPassive(paragraph: Paragraph, { at, from }: QuotePosition, verb: Predicate): Attribution | null {
  const { agentPostposition, statements } = wordsOf(paragraph.lexicon.pack);
  for (let back = at - 1; back >= from; back--) {
    const word = paragraph.tokens[back]?.lower ?? '';
    if (word === agentPostposition) {
      const agent = phraseBefore(paragraph, back, from);
      if (agent) return made('passive', agent, verb, verb.cueClass);
    }
    if (!statements.has(word)) continue;
    const giver = giverOf(paragraph, back, from);
    return made('passive', giver ?? phraseBefore(paragraph, back + 1, from) ?? { from: back, to: back + 1 }, verb, verb.cueClass);
  }
  return null;
}

/** Who gave a statement: «Bakanlığın açıklamasında», «Bakanlıktan yapılan açıklamada». */
function giverOf(paragraph: Paragraph, statement: number, low: number): Range | null {
  const { participleEndings, obliqueEndings } = wordsOf(paragraph.lexicon.pack);
  // «Valilikten» only ends like «gelen».
  const describes = (at: number): boolean => endsIn(paragraph, at, participleEndings) && !endsIn(paragraph, at, obliqueEndings);
  let end = statement;
  // «yapılan yazılı açıklamada»
  if (describes(end - 2) && !isEnding(paragraph, end - 1)) end--;
  while (end > low && (describes(end - 1) || is(paragraph, end - 1, IS.adverb | IS.time))) end--;
  if (isEnding(paragraph, end - 1)) return phraseBefore(paragraph, end - 1, low);
  return end < statement || isPossessor(paragraph, end - 1) ? phraseBefore(paragraph, end, low) : null;
}

const isPossessor = (paragraph: Paragraph, at: number): boolean =>
  isGenitive(paragraph, at) || endsIn(paragraph, at, wordsOf(paragraph.lexicon.pack).genitiveEndings);

/** «Roth şöyle konuştu: “…”», «Roth: “…”», «Roth'un yanıtı kısaydı: “…”». */
function byColon(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const colon = at - 1;
  if (!isMark(paragraph, colon, ':')) return null;
  const verb = verbEnding(paragraph, colon, from);
  const subject = finalSubject(paragraph, from, verb?.from ?? colon) ?? ownerIn(paragraph, from, colon);
  if (!subject) return verb ? dropped(verb) : null;
  return verb ? made('before', subject, verb, verb.cueClass) : made('colon', subject, { from: colon, to: at });
}

/** Whom the first noun for something said belongs to. */
function ownerIn(paragraph: Paragraph, from: number, to: number): Range | null {
  for (let at = from + 1; at < to; at++) if (is(paragraph, at, IS.cueNoun)) return ownerOf(paragraph, at, from);
  return null;
}

function ownerOf(paragraph: Paragraph, noun: number, low: number): Range | null {
  let end = noun;
  while (end > low && is(paragraph, end - 1, IS.adverb | IS.time | IS.determiner)) end--;
  if (isGenitive(paragraph, end - 1)) return phraseBefore(paragraph, end - 1, low);
  return isPossessor(paragraph, end - 1) || is(paragraph, end - 1, IS.possessive) ? phraseBefore(paragraph, end, low) : null;
}

/** «Roth'a göre “…”»: all that follows is the source's. */
function bySource(paragraph: Paragraph, { at, from, to }: QuotePosition): Attribution | null {
  const source = sourcePhrase(paragraph, from, at);
  if (!source) return null;
  const start = isMark(paragraph, source.cue.to, ',') ? source.cue.to + 1 : source.cue.to;
  const end = isMark(paragraph, to - 1, '.!?') ? to - 1 : to;
  const alone = start === at && end === at + 1;
  return { ...made('accordingTo', source.speaker, source.cue), content: alone ? null : { from: start, to: end } };
}

/** «Roth, köprünün “tamamen kapalı” olduğunu söyledi»: a reported clause that is quoted in part. */
function byClause(paragraph: Paragraph, { at, from, to }: QuotePosition): Attribution | null {
  for (let next = at + 1; next < to; next++) {
    if (isMark(paragraph, next, ';')) return null;
    const verb = verbAt(paragraph, next, to);
    if (!verb) continue;
    if (!reportsClause(paragraph, verb, at) || verb.form === 'passive') return null;
    const low = clauseStart(paragraph, from, at);
    const before = verb.form === 'participle' ? null : finalSubject(paragraph, low, at);
    const subject = before ?? finalSubject(paragraph, verb.to, to);
    const content = { from: before ? contentStart(paragraph, before.to, at) : contentStart(paragraph, low, at), to: verb.from };
    if (subject) return { ...made('beforeClause', subject, verb, verb.cueClass), content };
    return verb.form === 'finite' ? { ...dropped(verb), content } : null;
  }
  return null;
}

/** «Roth'un “köprü güvenli” sözleri». */
function byNoun(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  if (!is(paragraph, at + 1, IS.cueNoun)) return null;
  const owner = ownerOf(paragraph, at, from);
  return owner && made('nominal', owner, { from: at + 1, to: at + 2 });
}

/** Whether a quotation has a reporting verb of its own. */
export const hasOwnCue = (paragraph: Paragraph, at: number, to: number): boolean =>
  isQuotation(paragraph, at) && verbBehind(paragraph, at + 1, to) !== null;
