import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import type { RuleName } from '../../quotes/rule-name';
import { findSigned } from '../verb-medial/signed';
import { contentStart, sourcePhrase } from './content';
import { endsReported, type Predicate, reportsClause, verbAfter, verbAt, verbEnding } from './predicate';
import { endsIn, finalSubject, isEnding, isGenitive, phraseBefore } from './subject';
import { wordsOf } from './words';

/**
 * Finds the attribution of a quotation in a verb-final language, as in «Roth, “…” dedi» (Roth said “…”), «“…” diyen Roth» (Roth, who said
 * “…”) and «“…” dedi Roth» (“…”, said Roth).
 */
export function findAttribution(paragraph: Paragraph, { at, from, to, reach }: QuotePosition): Attribution | null {
  const position = { at, from: Math.max(from, at - MAX_SEARCH_TOKENS), to: Math.min(to, at + MAX_SEARCH_TOKENS), reach };
  const verb = verbAfter(paragraph, position.at + 1, position.to);
  if (verb) return byVerb(paragraph, position, verb);
  return (
    byColon(paragraph, position) ??
    bySource(paragraph, position) ??
    byClause(paragraph, position) ??
    byNoun(paragraph, position) ??
    findSigned(paragraph, position)
  );
}

const makeAttribution = (rule: RuleName, speaker: Range, cue: Range, cueClass: Attribution['cueClass'] = 'said'): Attribution => ({
  rule,
  speaker,
  cue: { from: cue.from, to: cue.to },
  cueClass,
  content: null,
});

/** Makes the attribution for a verb whose subject is omitted. */
const makeDropped = (verb: Predicate): Attribution => ({
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
    return speaker && makeAttribution('inverted', speaker, verb, verb.cueClass);
  }
  const low = clauseStart(paragraph, from, at);
  const subject = finalSubject(paragraph, low, at) ?? (low > from ? finalSubject(paragraph, from, at) : null);
  if (subject) {
    const start = endsReported(paragraph, at) ? contentStart(paragraph, subject.to, at) : at;
    return { ...makeAttribution('after', subject, verb, verb.cueClass), content: start < at ? { from: start, to: at + 1 } : null };
  }
  const after = finalSubject(paragraph, verb.to, to);
  const closes = at === from && after !== null && (after.to >= to || isMark(paragraph, after.to, '.,'));
  const near = after && (after.from === verb.to || closes || isPlain(paragraph, verb.to, after.from));
  if (after && (near || verb.form === 'converb')) return makeAttribution('inverted', after, verb, verb.cueClass);
  return makeDropped(verb);
}

/** Returns whether a range contains only adverbs, expressions of time and nouns for the people spoken to. */
function isPlain(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!is(paragraph, at, IS.adverb | IS.time | IS.hearer)) return false;
  return true;
}

/**
 * Returns the index after the last comma, semicolon or conjunction that follows a finite reporting verb. Returns `from` if there is none.
 */
function clauseStart(paragraph: Paragraph, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const verb = (isMark(paragraph, at, ',;') || is(paragraph, at, IS.conjunction)) && verbEnding(paragraph, at, from);
    if (verb && verb.form === 'finite') return at + 1;
  }
  return from;
}

/**
 * Finds the source of a quotation with a passive verb: the agent in «Roth tarafından “…” denildi» (“…” was said by Roth), or the owner of
 * the statement in «Bakanlığın açıklamasında “…” denildi» (“…” was said in the ministry's statement).
 */
function byPassive(paragraph: Paragraph, { at, from }: QuotePosition, verb: Predicate): Attribution | null {
  const { agentPostposition, statementNouns } = wordsOf(paragraph.lexicon.pack);
  for (let back = at - 1; back >= from; back--) {
    const word = paragraph.tokens[back]?.lower ?? '';
    if (word === agentPostposition) {
      const agent = phraseBefore(paragraph, back, from);
      if (agent) return makeAttribution('passive', agent, verb, verb.cueClass);
    }
    if (!statementNouns.has(word)) continue;
    const source = statementSource(paragraph, back, from);
    return makeAttribution(
      'passive',
      source ?? phraseBefore(paragraph, back + 1, from) ?? { from: back, to: back + 1 },
      verb,
      verb.cueClass,
    );
  }
  return null;
}

/**
 * Returns the source of a statement, such as the ministry in «Bakanlığın açıklamasında» (in the ministry's statement) and «Bakanlıktan
 * yapılan açıklamada» (in the statement made by the ministry). Returns `null` if there is none.
 */
function statementSource(paragraph: Paragraph, statement: number, low: number): Range | null {
  const { participleEndings, obliqueEndings } = wordsOf(paragraph.lexicon.pack);
  // A noun with a case ending, such as «Valilikten» (from the governor's office), may end like a participle, such as «gelen» (coming).
  const describes = (at: number): boolean => endsIn(paragraph, at, participleEndings) && !endsIn(paragraph, at, obliqueEndings);
  let end = statement;
  // An adjective may stand between the participle and the noun: «yapılan yazılı açıklamada» (in the written statement made).
  if (describes(end - 2) && !isEnding(paragraph, end - 1)) end--;
  while (end > low && (describes(end - 1) || is(paragraph, end - 1, IS.adverb | IS.time))) end--;
  if (isEnding(paragraph, end - 1)) return phraseBefore(paragraph, end - 1, low);
  return end < statement || isPossessor(paragraph, end - 1) ? phraseBefore(paragraph, end, low) : null;
}

const isPossessor = (paragraph: Paragraph, at: number): boolean =>
  isGenitive(paragraph, at) || endsIn(paragraph, at, wordsOf(paragraph.lexicon.pack).genitiveEndings);

/**
 * Finds the subject before a colon, or the possessor of a reporting noun: «Roth şöyle konuştu: “…”» (Roth spoke as follows), «Roth: “…”»,
 * «Roth'un yanıtı kısaydı: “…”» (Roth's answer was short).
 */
function byColon(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const colon = at - 1;
  if (!isMark(paragraph, colon, ':')) return null;
  const verb = verbEnding(paragraph, colon, from);
  const subject = finalSubject(paragraph, from, verb?.from ?? colon) ?? ownerIn(paragraph, from, colon);
  if (!subject) return verb ? makeDropped(verb) : null;
  return verb ? makeAttribution('before', subject, verb, verb.cueClass) : makeAttribution('colon', subject, { from: colon, to: at });
}

/** Returns the possessor of the first reporting noun in a range, or `null`. */
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

/** Finds the source phrase before a quotation: «Roth'a göre “…”» (according to Roth). All words after the phrase are reported. */
function bySource(paragraph: Paragraph, { at, from, to }: QuotePosition): Attribution | null {
  const source = sourcePhrase(paragraph, from, at);
  if (!source) return null;
  const start = isMark(paragraph, source.cue.to, ',') ? source.cue.to + 1 : source.cue.to;
  const end = isMark(paragraph, to - 1, '.!?') ? to - 1 : to;
  const alone = start === at && end === at + 1;
  return { ...makeAttribution('accordingTo', source.speaker, source.cue), content: alone ? null : { from: start, to: end } };
}

/**
 * Finds the source of a reported clause that is only partly in quotation marks: «Roth, köprünün “tamamen kapalı” olduğunu söyledi» (Roth
 * said that the bridge was “completely closed”).
 */
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
    if (subject) return { ...makeAttribution('beforeClause', subject, verb, verb.cueClass), content };
    return verb.form === 'finite' ? { ...makeDropped(verb), content } : null;
  }
  return null;
}

/** Finds the possessor of a reporting noun after a quotation: «Roth'un “köprü güvenli” sözleri» (Roth's words “the bridge is safe”). */
function byNoun(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  if (!is(paragraph, at + 1, IS.cueNoun)) return null;
  const owner = ownerOf(paragraph, at, from);
  return owner && makeAttribution('nominal', owner, { from: at + 1, to: at + 2 });
}

/** Returns whether the quotation at a token is followed by its own reporting verb. */
export const hasOwnCue = (paragraph: Paragraph, at: number, to: number): boolean =>
  isQuotation(paragraph, at) && verbAfter(paragraph, at + 1, to) !== null;
