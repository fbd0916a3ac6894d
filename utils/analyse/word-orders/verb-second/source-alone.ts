import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { clauseStart } from './clause';
import { clauseSubject } from './clause-subject';
import { firstPhrase, hasOnlyAdverbials, withApposition } from './first-phrase';
import { isOblique, nounPhrase, nounPhraseBefore } from './noun-phrase';
import { isCueNoun } from './phrases';
import { wordsOf } from './words';

/** The maximum number of tokens from a preposition to its noun: 3 in «mit den folgenden Worten» (with the following words). */
const MAX_PREPOSITION_DISTANCE = 3;
/** The minimum length of speech in quotation marks, in UTF-16 units. A shorter passage may be a name. */
const MIN_SPEECH_UNITS = 20;

/**
 * Finds the subject of a clause in which the quotation follows a preposition and a noun such as «Worten» (words) or «Parole» (slogan). The
 * clause may have any verb: «Mit den Worten „…“ reagierte Roth» (Roth responded with the words “…”), «Roth ging mit der Parole „…“ in die
 * Wahl» (Roth went into the election with the slogan “…”).
 */
export function findWordsPhrase(paragraph: Paragraph, { at, from, to }: QuotePosition): Attribution | null {
  const noun = at - 1;
  if (!isCueNoun(paragraph, noun) || is(paragraph, noun, IS.work)) return null;
  let first = noun - 1;
  while (first > noun - MAX_PREPOSITION_DISTANCE && first > from && !is(paragraph, first, IS.preposition)) first--;
  if (!wordsOf(paragraph.lexicon.pack).wordsPrepositions.has(paragraph.tokens[first]?.lower ?? '')) return null;
  const start = clauseStart(paragraph, first, from);
  const verb = isMark(paragraph, at + 1, ',') ? at + 2 : at + 1;
  const small = paragraph.tokens[verb]?.kind === 'word' && !paragraph.tokens[verb]?.capital;
  const speaker = first > start ? clauseSubject(paragraph, start, first) : small ? firstPhrase(paragraph, verb + 1, to) : null;
  return speaker && { rule: 'before', speaker, cue: { from: noun, to: at }, cueClass: 'said', governed: true, content: null };
}

/**
 * Finds the source before a colon in a clause that omits its verb, because the verb is the same as in the clause before: «…, und die
 * Leiterin des Amtes, Ana Roth: „…“» (…, and the head of the office, Ana Roth: “…”).
 */
export function findVerbless(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const colon = at - 1;
  if (!isMark(paragraph, colon, ':')) return null;
  let start = colon - 1;
  while (start > from && !(is(paragraph, start - 1, IS.coordinator) && isMark(paragraph, start - 2, ','))) start--;
  const phrase = start > from ? nounPhrase(paragraph, start, colon, true) : null;
  const speaker = phrase && withApposition(paragraph, phrase, colon);
  return speaker?.to === colon && namesSpeaker(paragraph, speaker)
    ? { rule: 'colon', speaker, cue: { from: colon, to: at }, cueClass: 'said', content: null }
    : null;
}

/**
 * Returns the first phrase before a colon that names a speaker and can be a subject, wherever the verb is: «Nicht umsonst kam Ana Roth zu
 * Wort: „…“» (Not for nothing did Ana Roth have her say). Returns `null` if there is none.
 */
export function firstSpeaker(paragraph: Paragraph, { at, from }: QuotePosition): Range | null {
  for (let start = from; start < at - 1; start++) {
    const phrase = nounPhrase(paragraph, start, at - 1);
    if (!phrase) continue;
    const isFree = !is(paragraph, start - 1, IS.preposition) && !isOblique(paragraph, start);
    if (isFree && namesSpeaker(paragraph, phrase)) return withApposition(paragraph, phrase, at - 1);
    start = phrase.to - 1;
  }
  return null;
}

/** The maximum number of tokens between a reflexive pronoun and the quotation. */
const MAX_REFLEXIVE_DISTANCE = 8;

/** Finds the subject that shows or feels itself to be as the quoted words say: «Ana Roth zeigte sich nach dem Brand „tief betroffen“». */
export function findMood(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const { moodVerbs, reflexiveWord } = wordsOf(paragraph.lexicon.pack);
  const isSmall = /^.\p{Ll}/u.test(paragraph.text.slice(paragraph.tokens[at]?.start, (paragraph.tokens[at]?.start ?? 0) + 2));
  for (let sich = at - 1; isSmall && sich > Math.max(from, at - MAX_REFLEXIVE_DISTANCE); sich--) {
    if (paragraph.tokens[sich]?.kind !== 'word') return null;
    if (paragraph.tokens[sich]?.lower !== reflexiveWord) continue;
    const verb = sich - 1;
    if (!moodVerbs.has(paragraph.tokens[verb]?.lower ?? '') || !hasOnlyAdverbials(paragraph, sich + 1, at)) return null;
    const speaker = clauseSubject(paragraph, clauseStart(paragraph, verb, from), verb);
    return speaker && { rule: 'before', speaker, cue: { from: verb, to: verb + 1 }, cueClass: 'said', governed: true, content: null };
  }
  return null;
}

/** Finds the speaker before a quotation in brackets: «auch Ana Roth („Das freut mich.“)» (Ana Roth, too (“I am glad.”)). */
export function findInBrackets(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const { tokens } = paragraph;
  const length = (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0);
  if (!isMark(paragraph, at - 1, '(') || !isMark(paragraph, at + 1, ')') || length < MIN_SPEECH_UNITS) return null;
  const speaker = nounPhraseBefore(paragraph, at - 1, clauseStart(paragraph, at - 2, from));
  return speaker && namesSpeaker(paragraph, speaker)
    ? { rule: 'signed', speaker, cue: { from: at - 1, to: at }, cueClass: 'said', content: null }
    : null;
}

/** Returns whether a phrase names a speaker, either by a role or by a name without an article. */
const namesSpeaker = (paragraph: Paragraph, { from, to }: Range): boolean =>
  paragraph.tokens.slice(from, to).some((_, index) => is(paragraph, from + index, IS.role | IS.title | IS.source)) ||
  (to - from > 1 && paragraph.tokens.slice(from, to).every(({ capital }) => capital));

/** Returns whether a quotation is a source's name or part of it: «die Zeitung „Nordblick“ meldete». */
export function namesSource(paragraph: Paragraph, { from, to }: Range, at: number): boolean {
  for (let start = from; start < to; start++) {
    const phrase = nounPhrase(paragraph, start, to, true);
    if (phrase && phrase.from <= at && at < phrase.to) return isQuotation(paragraph, at);
    if (phrase) start = phrase.to - 1;
  }
  return false;
}
