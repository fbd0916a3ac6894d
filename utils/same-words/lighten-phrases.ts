import { SET_PHRASES } from './set-phrases';
import { type Word, wordsOf } from './words-of';

/** The part of its weight that a word of a set phrase keeps. */
const KEPT = 0.2;

/** Returns words in which those of set phrases have hardly any weight. */
export function lightenPhrases(words: readonly Word[]): readonly Word[] {
  let light: Set<number> | null = null;
  for (let at = 0; at < words.length; at++) {
    const length = lengthOfPhrase(words, at);
    if (length === 0) continue;
    light ??= new Set();
    for (let inside = at; inside < at + length; inside++) light.add(inside);
  }
  const found = light;
  return found ? words.map((word, at) => (found.has(at) ? { ...word, weight: word.weight * KEPT } : word)) : words;
}

/** The set phrases by their first two words, the longest first. */
let phrases: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** Returns the number of words of the longest set phrase that begins with a word; 0 if none does. */
function lengthOfPhrase(words: readonly Word[], at: number): number {
  phrases ??= readPhrases();
  const found = phrases.get(`${words[at]?.word} ${words[at + 1]?.word}`);
  return found?.find((phrase) => phrase.every((word, next) => words[at + next]?.word === word))?.length ?? 0;
}

function readPhrases(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const all = Object.values(SET_PHRASES).flatMap((list) => list.split(/[|\n]/).map((phrase) => wordsOf(phrase).map(({ word }) => word)));
  const byStart = Map.groupBy(
    all.filter(({ length }) => length > 1),
    ([first, second]) => `${first} ${second}`,
  );
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  return byStart;
}
