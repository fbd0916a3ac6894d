import { ASIAN_SURNAMES, ASIAN_TITLES } from './data/asian-surnames';

/** `full` is a surname and a given name, `doubtful` may be a surname alone, so that something else must speak for one person. */
export type WholeName = 'full' | 'doubtful' | null;

const { chinese, korean } = ASIAN_SURNAMES;
const [chineseSurnames, koreanSurnames] = [new Set(chinese), new Set(korean)];
const [chineseLong, koreanLong, japaneseLong] = [ASIAN_SURNAMES.chineseLong, ASIAN_SURNAMES.koreanLong, ASIAN_SURNAMES.japaneseLong].map(
  (words) => new Set(words.split(' ')),
) as [Set<string>, Set<string>, Set<string>];

/**
 * Returns whether a word in Chinese, Japanese or Korean, which write names without a space, is a surname with a given name; `null` for other
 * words, and for a surname alone or with a title.
 */
export function wholeName(word: string, lang: string): WholeName {
  if (ASIAN_TITLES.some((title) => word.endsWith(title))) return null;
  if (/^\p{Script=Hangul}+$/u.test(word)) return divided([...word], koreanSurnames, koreanLong);
  if (lang === 'ja') return japanese(word);
  return /^\p{Script=Han}+$/u.test(word) ? divided([...word], chineseSurnames, chineseLong) : null;
}

/** Returns what a word is in languages in which nearly all surnames have one letter. Other words are foreign names. */
function divided(letters: readonly string[], surnames: ReadonlySet<string>, long: ReadonlySet<string>): WholeName {
  const { length } = letters;
  if (long.has(letters.slice(0, 2).join(''))) return length > 2 && length < 5 ? 'full' : null;
  if (!surnames.has(letters[0] ?? '')) return length > 2 ? 'doubtful' : null;
  return length === 3 ? 'full' : length > 1 ? 'doubtful' : null;
}

/** Returns what a Japanese word is. Most surnames have two letters, and so do few whole names. */
function japanese(word: string): WholeName {
  if (japaneseLong.has(word) || !/^\p{Script=Han}/u.test(word)) return null;
  if (/^\p{Script=Han}{3,6}$/u.test(word)) return 'full';
  return /^\p{Script=Han}{1,4}[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}$/u.test(word) ? 'full' : null;
}
