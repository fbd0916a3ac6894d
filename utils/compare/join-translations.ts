import type { ComparedQuotation, GuessedTranslation } from './comparison';
import type { GuessedPair, PlacedQuotation } from './guess-pairs';

/** The same words in several articles, or a quotation that only one has: for each article, its quotations of them. */
export type SharedWords = readonly (readonly ComparedQuotation[])[];

/** Words with what are perhaps their translations in other articles. */
export interface TranslatedWords {
  readonly words: SharedWords;
  /** For each article, its quotations that are perhaps translations. */
  readonly translations: readonly (readonly GuessedTranslation[])[];
}

/** Some words, with the guesses that join them with others. */
interface Version {
  readonly words: SharedWords;
  readonly guesses: { readonly version: Version; readonly shared: readonly string[] }[];
  /** All versions that are joined so far, this one among them. */
  joined: readonly Version[];
}

/**
 * Joins words with what are perhaps their translations. Guesses are taken in the given order. One that would give an article two versions of
 * some words is left out, because articles seldom quote the same words twice. Returns the words that several articles have or translate.
 */
export function joinTranslations(
  shared: readonly SharedWords[],
  pairs: readonly GuessedPair[],
  articles: number,
): readonly TranslatedWords[] {
  const versions: Version[] = [];
  const ofQuotation = new Map<string, Version>();
  const begin = (words: SharedWords): Version => {
    const version: Version = { words, guesses: [], joined: [] };
    version.joined = [version];
    versions.push(version);
    for (const [article, own] of words.entries()) for (const { id } of own) ofQuotation.set(`${article} ${id}`, version);
    return version;
  };
  const versionOf = ({ article, quotation }: PlacedQuotation): Version =>
    ofQuotation.get(`${article} ${quotation.id}`) ??
    begin(Array.from({ length: articles }, (_, at) => (at === article ? [quotation] : [])));
  for (const words of shared) begin(words);
  for (const pair of pairs) {
    const [one, other] = [versionOf(pair.quotations[0]), versionOf(pair.quotations[1])];
    if (one.joined.some((mine) => other.joined.some((theirs) => haveOneArticle(mine.words, theirs.words)))) continue;
    one.guesses.push({ version: other, shared: pair.shared });
    other.guesses.push({ version: one, shared: pair.shared });
    const joined = [...one.joined, ...other.joined];
    for (const version of joined) version.joined = joined;
  }
  return [...new Set(versions.map(({ joined }) => joined))]
    .map(translatedWords)
    .filter(({ words, translations }) => countArticles(words) + translations.filter(({ length }) => length > 0).length > 1);
}

/** Returns the words that the most articles have, with the others as their translations. */
function translatedWords(joined: readonly Version[]): TranslatedWords {
  const [first, ...rest] = joined;
  if (!first) throw new Error('Words are joined at least with themselves.');
  const base = rest.reduce((best, one) => (countArticles(one.words) > countArticles(best.words) ? one : best), first);
  const translations: GuessedTranslation[][] = base.words.map(() => []);
  /** Follows the guesses, which never lead in a circle, away from the base. */
  const collect = (version: Version, from: Version | null): void => {
    for (const { version: next, shared } of version.guesses) {
      if (next === from) continue;
      for (const [article, own] of next.words.entries()) translations[article]?.push(...own.map((quotation) => ({ quotation, shared })));
      collect(next, version);
    }
  };
  collect(base, null);
  return { words: base.words, translations };
}

/** Returns the number of articles that have some words. */
export const countArticles = (words: SharedWords): number => words.filter(({ length }) => length > 0).length;

const haveOneArticle = (one: SharedWords, other: SharedWords): boolean =>
  one.some(({ length }, article) => length > 0 && (other[article]?.length ?? 0) > 0);
