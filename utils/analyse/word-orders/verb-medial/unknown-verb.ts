import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, type Paragraph } from '../../grammar/paragraph';
import { MIN_SPEECH_UNITS, MIN_TAGGED_UNITS, NO_VERB } from '../../grammar/unknown-verb';
import { subjectAfterVerb } from '../../grammar/verb-group';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { afterSeparator, endsClause } from './after';

/** The classes of words that are no verbs, or that name people and institutions. */
const NO_REPORT = NO_VERB | IS.auxiliary | IS.role | IS.source | IS.title | IS.institution;

const COMMA_INSIDE = /^,/u;

/** The maximum number of words in the name before an unknown verb. */
const MOST_NAME_WORDS = 4;

/**
 * Finds the name or pronoun before an unknown verb that follows a quotation and ends the clause, in a language that shows the past tense:
 * «“…,” Ana Roth enthused.»
 */
export function findVerbAfterName(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const { pastEnding } = paragraph.lexicon.pack;
  const quotation = paragraph.tokens[at];
  if (!pastEnding || from !== at || !quotation || !endsLikeClause(paragraph, at)) return null;
  // A comma inside the marks shows that the words are speech, however few they are.
  const shortest = COMMA_INSIDE.test(paragraph.text.slice(quotation.end - 2, quotation.end)) ? MIN_TAGGED_UNITS : MIN_SPEECH_UNITS;
  if (quotation.end - quotation.start < shortest) return null;
  let verb = at + 1;
  if (is(paragraph, verb, IS.pronoun)) verb++;
  else while (verb <= at + MOST_NAME_WORDS && paragraph.tokens[verb]?.capital && !is(paragraph, verb, NO_VERB)) verb++;
  const { kind, capital, lower = '' } = paragraph.tokens[verb] ?? {};
  if (verb === at + 1 || kind !== 'word' || capital || !lower.endsWith(pastEnding) || is(paragraph, verb, NO_REPORT)) return null;
  if (!isMark(paragraph, verb + 1, '.,') && !is(paragraph, verb + 1, IS.time) && !is(paragraph, verb + 2, IS.time)) return null;
  return { rule: 'after', speaker: { from: at + 1, to: verb }, cue: { from: verb, to: verb + 1 }, cueClass: 'said', content: null };
}

/**
 * Finds the subject after an unknown verb that follows a quotation at the beginning of a sentence: «“…”, musitó Roth» (Roth muttered).
 * Every verb in this position reports the quotation. Only languages in which the verb usually comes first here, and in which an article
 * precedes a noun, are read like this.
 */
export function findUnknownVerb(paragraph: Paragraph, { at, from, to }: QuotePosition): Attribution | null {
  const { looseInversion, bareNouns } = paragraph.lexicon.pack.order;
  const quotation = paragraph.tokens[at];
  if (!looseInversion || bareNouns || from !== at || !quotation || quotation.end - quotation.start < MIN_TAGGED_UNITS) return null;
  let verb = afterSeparator(paragraph, at + 1);
  if (verb === at + 1) return null;
  while (is(paragraph, verb, IS.clitic)) verb++;
  const { kind, capital } = paragraph.tokens[verb] ?? {};
  if (kind !== 'word' || capital || is(paragraph, verb, NO_REPORT) || isMark(paragraph, verb + 1, ',')) return null;
  const speaker = subjectAfterVerb(paragraph, verb, to);
  if (speaker?.from !== verb + 1 || !(paragraph.tokens[speaker.from]?.capital || is(paragraph, speaker.from, IS.determiner))) return null;
  if (!endsClause(paragraph, speaker.to - 1, to, false)) return null;
  return { rule: 'inverted', speaker, cue: { from: verb, to: verb + 1 }, cueClass: 'said', content: null };
}
