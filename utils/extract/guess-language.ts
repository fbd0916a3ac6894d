import { FUNCTION_WORDS } from '../languages/function-words';
import { letterPattern } from '../text/letter-pattern';

const letterIn = letterPattern(({ letters }) => `[${letters}]`, 'g');
const wordIn = letterPattern(({ letters, marks }) => `[${letters}${marks}]+`, 'g');

/** The number of UTF-16 units that are examined at the beginning of a text. */
const SAMPLE = 5_000;
/** The minimum number of short words of a language that a text must contain to be identified as written in that language. */
const MIN_HITS = 5;
/**
 * Scripts that identify a language on their own. If a language is written in two of them, the rarer script comes first in this list. The
 * expressions are functions, because a JavaScript engine takes long to build them and few pages need them.
 */
const SCRIPTS: readonly (readonly [letters: () => RegExp, lang: string])[] = [
  [() => /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [() => /\p{Script=Hangul}/gu, 'ko'],
  [() => /\p{Script=Han}/gu, 'zh'],
  [() => /\p{Script=Thai}/gu, 'th'],
  [() => /\p{Script=Greek}/gu, 'el'],
  [() => /\p{Script=Devanagari}/gu, 'hi'],
  [() => /\p{Script=Bengali}/gu, 'bn'],
  [() => /\p{Script=Tamil}/gu, 'ta'],
  [() => /\p{Script=Georgian}/gu, 'ka'],
  [() => /\p{Script=Armenian}/gu, 'hy'],
];

/**
 * Guesses the language of a text from its script or, if several languages share the script, from its short words. Returns a language code,
 * or `und` if no language can be identified. Examines only the first 5,000 UTF-16 units. It is used for pages that do not declare a
 * language.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(letterIn(sample))?.length ?? 0;
  for (const [script, lang] of SCRIPTS) if ((sample.match(script())?.length ?? 0) * 5 > letters) return lang;
  const languagesOf = indexWords();
  const hits = new Map<string, number>();
  const folded = sample.toLowerCase();
  for (const word of folded.match(wordIn(folded)) ?? [])
    for (const lang of languagesOf.get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= MIN_HITS && first[1] > (second?.[1] ?? 0) ? first[0] : 'und';
}

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(FUNCTION_WORDS))
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), lang]);
  return index;
}
