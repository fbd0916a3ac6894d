import { FUNCTION_WORDS } from './function-words';

const SAMPLE = 5_000;
const MIN_HITS = 5;
/** Scripts that tell the language by themselves, the rarer before those they occur with. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];
const WORDS: ReadonlyMap<string, readonly string[]> = indexWords();

/**
 * The language of a text by its script or, where languages share one, by their commonest small words; `und` where that does not tell.
 * Looks at the first 5,000 characters. For pages that declare no language.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang] of SCRIPTS) if ((sample.match(script)?.length ?? 0) * 5 > letters) return lang;
  const hits = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    for (const lang of WORDS.get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= MIN_HITS && first[1] > (second?.[1] ?? 0) ? first[0] : 'und';
}

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(FUNCTION_WORDS))
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), lang]);
  return index;
}
