import { packedLanguages, packFor } from './pack-for';

/** So much of a text is looked at, in UTF-16 units. */
const SAMPLE = 4_000;
/** Least words to judge by, and the least share of them that must be function words of the language. */
const FEWEST = 12;
const SHARE = 0.25;

/**
 * The primary language of a text by its function words, or null: too short, or none of the languages that have a pack.
 * For pages that do not declare their language.
 */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  if (words.length < FEWEST) return null;
  let best: string | null = null;
  let most = SHARE;
  for (const lang of packedLanguages()) {
    const pack = packFor(lang);
    if (!pack) continue;
    const known = new Set(
      [pack.determiners, pack.prepositions, pack.conjunctions, pack.auxiliaries, pack.possessives].join(' ').split(' '),
    );
    const share = words.filter((word) => known.has(word)).length / words.length;
    if (share > most) {
      most = share;
      best = lang;
    }
  }
  return best;
}
