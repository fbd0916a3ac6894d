import { CAPITAL_FIRST } from '../../text/first-letter';
import { foldWord } from '../../text/fold-word';
import type { NameLexicon } from '../names/name-lexicon';
import type { NameParts } from './name-parts';

/** Matches the number of a ruler, as in «Leo XIV». */
const RULER_NUMBER = /^[ivx]+$/;

/**
 * Returns the royal or religious title that belongs to a person's name because the article has only a first name: «Queen» for «Queen
 * Tilda». Returns `null` if the name is longer or has no such title.
 * @param members All mentions of the person.
 * @param words The folded words of the person's fullest name.
 */
export function nameTitleOf(
  text: string,
  members: readonly NameParts[],
  words: readonly string[],
  { nameWords }: Pick<NameLexicon, 'nameWords'>,
): string | null {
  if (words.slice(1).some((word) => !RULER_NUMBER.test(word))) return null;
  const counts = new Map<string, number>();
  for (const { name } of members) {
    const last = name.title ? (text.slice(name.title.start, name.title.end).split(/\s+/).at(-1) ?? '') : '';
    if (CAPITAL_FIRST.test(last) && nameWords.royalTitles.has(foldWord(last))) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
