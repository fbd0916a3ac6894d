import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import { isOblique, nounPhrase } from './noun-phrase';
import { wordsOf } from './words';

/** Returns the first phrase in a range that can be a subject, or `null`. Adverbs, objects and adverbials are skipped. */
export function firstPhrase(paragraph: Paragraph, from: number, to: number): Range | null {
  let at = from;
  while (at < to) {
    if (is(paragraph, at, IS.pronoun)) {
      const phrase = nounPhrase(paragraph, at, to);
      return phrase && withApposition(paragraph, phrase, to);
    }
    if (is(paragraph, at, IS.adverb | IS.time) || isReflexive(paragraph, at)) {
      at++;
      continue;
    }
    if (is(paragraph, at, IS.preposition)) {
      at = nounPhrase(paragraph, at + 1, to)?.to ?? at + 1;
      continue;
    }
    const phrase = nounPhrase(paragraph, at, to);
    if (!phrase) return null;
    if (!isOblique(paragraph, at)) return withApposition(paragraph, phrase, to);
    at = phrase.to;
  }
  return null;
}

/**
 * Extends a phrase by the apposition after it, unless a word directly follows the apposition: «der Sprecher des Amtes, Hans Muster, …» (the
 * spokesman for the office, Hans Muster, …).
 */
export function withApposition(paragraph: Paragraph, phrase: Range, limit: number): Range {
  if (!isMark(paragraph, phrase.to, ',') || is(paragraph, phrase.from, IS.pronoun)) return phrase;
  const apposed = nounPhrase(paragraph, phrase.to + 1, limit);
  if (!apposed || is(paragraph, apposed.from, IS.pronoun)) return phrase;
  const end = paragraph.tokens[apposed.to];
  return end === undefined || end.kind !== 'word' ? { from: phrase.from, to: apposed.to } : phrase;
}

/** Returns whether a range contains only adverbs and adverbials. */
export function hasOnlyAdverbials(paragraph: Paragraph, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    if (is(paragraph, at, IS.adverb | IS.time) || isReflexive(paragraph, at)) at++;
    else if (is(paragraph, at, IS.preposition)) at = nounPhrase(paragraph, at + 1, to)?.to ?? at + 1;
    else return false;
  }
  return true;
}

const isReflexive = ({ tokens, lexicon }: Paragraph, at: number): boolean =>
  wordsOf(lexicon.pack).objectPronouns.has(tokens[at]?.lower ?? '');
