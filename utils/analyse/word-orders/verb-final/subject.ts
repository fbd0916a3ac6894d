import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { wordsOf } from './words';

/** The maximum number of tokens in a bracketed remark after a name. The same limit applies to the second of two coordinated subjects. */
const MAX_BRACKET_TOKENS = 8;
/** The minimum length of the stem before an ending, in UTF-16 units. */
const MIN_STEM_UNITS = 2;

const NOUN = IS.role | IS.source | IS.title;
const NO_NOUN = IS.adverb | IS.time | IS.conjunction | IS.preposition | IS.auxiliary | IS.cue;

/**
 * Returns whether a word has one of the given endings. Returns `false` for nouns for people, pronouns and the listed look-alikes.
 */
export function endsIn(paragraph: Paragraph, at: number, endings: readonly string[]): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word' || is(paragraph, at, NOUN | IS.pronoun)) return false;
  const { lookalikes } = wordsOf(paragraph.lexicon.pack);
  return (
    !lookalikes.has(token.lower) &&
    endings.some((ending) => token.lower.length >= ending.length + MIN_STEM_UNITS && token.lower.endsWith(ending))
  );
}

/** Returns whether a token is an ending that an apostrophe separates from the name before it: «'un». */
export const isEnding = ({ tokens }: Paragraph, at: number): boolean => tokens[at]?.lower.startsWith("'") === true;

/** Returns whether a token is the genitive ending of the name before it. */
export const isGenitive = (paragraph: Paragraph, at: number): boolean => {
  const { genitives } = wordsOf(paragraph.lexicon.pack);
  return isEnding(paragraph, at) && genitives.has(paragraph.tokens[at]?.lower ?? '');
};

/**
 * Returns whether a token cannot be part of the noun phrase after it, for example because it is a punctuation mark, an adverb or a verb.
 */
function endsNounPhrase(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word') return true;
  if (isEnding(paragraph, at)) return !isGenitive(paragraph, at);
  const { lightVerbs, linkers, obliqueEndings, participleEndings, converbEndings } = wordsOf(paragraph.lexicon.pack);
  if (lightVerbs.has(token.lower) || linkers.has(token.lower)) return true;
  if (is(paragraph, at, NO_NOUN) && !is(paragraph, at, NOUN)) return true;
  if (token.capital || is(paragraph, at, IS.institution)) return false;
  return endsIn(paragraph, at, obliqueEndings) || endsIn(paragraph, at, participleEndings) || endsIn(paragraph, at, converbEndings);
}

/** Returns the noun phrase, in any grammatical case, that ends right before token `end`, or `null` if there is none. */
export function phraseBefore(paragraph: Paragraph, end: number, low: number): Range | null {
  if (paragraph.tokens[end - 1]?.kind !== 'word' || end <= low) return null;
  let from = end - 1;
  if (isEnding(paragraph, from)) from--;
  while (from - 1 >= low && end - from < MAX_SEARCH_TOKENS) {
    if (is(paragraph, from - 1, IS.coordinator) && joinsSpeakers(paragraph, from, low)) from -= 2;
    else if (!endsNounPhrase(paragraph, from - 1) || continuesTitle(paragraph, from)) from--;
    else break;
  }
  return from >= low && from < end ? { from, to: end } : null;
}

const joinsSpeakers = (paragraph: Paragraph, at: number, low: number): boolean =>
  at - 2 >= low && canSpeak(paragraph, at - 2) && (canSpeak(paragraph, at) || paragraph.tokens[at]?.capital === true);

/**
 * Returns whether a conjunction joins two capitalised words within a name: «Köyleri Kalkındırma ve Yardımlaşma Derneği» (Village
 * Development and Solidarity Association).
 */
const continuesTitle = (paragraph: Paragraph, from: number): boolean =>
  is(paragraph, from - 1, IS.coordinator) && paragraph.tokens[from - 2]?.capital === true && paragraph.tokens[from]?.capital === true;

const canSpeak = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at]?.capital === true || is(paragraph, at, NOUN | IS.pronoun | IS.institution);

/**
 * Returns whether a token ends a phrase that refers to a person or an institution and can be a subject. A phrase with a case ending cannot
 * be a subject.
 */
function isHead(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  const next = paragraph.tokens[at + 1];
  if (
    token?.kind !== 'word' ||
    isEnding(paragraph, at) ||
    isEnding(paragraph, at + 1) ||
    !canSpeak(paragraph, at) ||
    endsNounPhrase(paragraph, at)
  )
    return false;
  if (next?.kind !== 'word') return true;
  if (is(paragraph, at, IS.pronoun)) return endsNounPhrase(paragraph, at + 1);
  // The noun only describes the name that follows: «belediye başkanı olan Roth» (Roth, who is the mayor).
  if (!token.capital && is(paragraph, at + 1, IS.auxiliary)) return false;
  if (next.capital) return is(paragraph, at + 1, IS.time) && endsNounPhrase(paragraph, at + 1);
  if (!endsNounPhrase(paragraph, at + 1) && is(paragraph, at + 1, NOUN | IS.institution)) return false;
  return !(!is(paragraph, at, NOUN | IS.institution) && isOwned(paragraph, at + 1));
}

/**
 * Returns whether a noun's endings show that it belongs to the word before it and is not the subject: «Galata köprüsünde» (on the Galata
 * bridge).
 */
function isOwned(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return token !== undefined && !is(paragraph, at, IS.occasion | IS.hearer) && OWNED.test(token.lower);
}
const OWNED = /[sıiuü]n(?:da|de|dan|den|ın|in|un|ün|a|e)$/u;

/** Returns whether a word may be capitalised only because it begins the sentence, and is therefore not certain to be a name. */
const isUncertain = (paragraph: Paragraph, at: number, from: number): boolean =>
  at === from &&
  !is(paragraph, at, NOUN | IS.pronoun | IS.institution) &&
  paragraph.tokens[at + 1]?.kind === 'word' &&
  !is(paragraph, at + 1, IS.occasion | IS.hearer | IS.conjunction);

/**
 * Returns the subject of a clause, or `null`. It is the first phrase for a person or an institution, unless the ending of the phrase marks
 * another part of the sentence.
 */
export function finalSubject(paragraph: Paragraph, from: number, to: number): Range | null {
  const { genitiveEndings, obliqueEndings, reportedEndings } = wordsOf(paragraph.lexicon.pack);
  let uncertain: Range | null = null;
  for (let at = from; at < Math.min(to, from + MAX_SEARCH_TOKENS); at++) {
    if (isMark(paragraph, at, '(')) {
      at = Math.max(at, bracketEnd(paragraph, at, to) - 1);
      continue;
    }
    if (!isHead(paragraph, at)) continue;
    if (isUncertain(paragraph, at, from)) {
      const declined = [genitiveEndings, obliqueEndings, reportedEndings].some((endings) => endsIn(paragraph, at, endings));
      if (!declined && !paragraph.lexicon.firstWords.has(paragraph.tokens[at]?.lower ?? '')) uncertain = { from: at, to: at + 1 };
      continue;
    }
    const phrase = phraseBefore(paragraph, at + 1, from);
    if (phrase) return { from: phrase.from, to: coordinatedEnd(paragraph, bracketEnd(paragraph, at + 1, to), to) };
  }
  return uncertain;
}

/** Returns the index after a bracket that begins at token `at`, or `at` if there is no bracket: «Roth (45)». */
function bracketEnd(paragraph: Paragraph, at: number, to: number): number {
  if (!isMark(paragraph, at, '(')) return at;
  for (let close = at + 1; close < Math.min(to, at + MAX_BRACKET_TOKENS); close++) if (isMark(paragraph, close, ')')) return close + 1;
  return at;
}

/**
 * Returns the index after the second of two coordinated subjects, as in «Roth ve Yıldız» (Roth and Yıldız), or `end` if there is only one.
 */
function coordinatedEnd(paragraph: Paragraph, end: number, to: number): number {
  if (!is(paragraph, end, IS.coordinator)) return end;
  for (let at = end + 1; at < Math.min(to, end + MAX_BRACKET_TOKENS) && !isQuotation(paragraph, at); at++) {
    if (isHead(paragraph, at)) return at + 1;
    if (endsNounPhrase(paragraph, at)) return end;
  }
  return end;
}
