import type { Article } from '../model';
import { guessTranslations } from '../translated-quotations/guess-translations';
import { mainLanguage, mayTranslate } from '../translated-quotations/may-translate';
import { type ComparedQuotation, wordsIn } from './comparison';
import type { PairedActor } from './pair-actors';

/** Two quotations in articles in different languages that are perhaps the same words. */
export interface GuessedPair {
  /** Each with the place of its article in the comparison. */
  readonly quotations: readonly [PlacedQuotation, PlacedQuotation];
  /** The numbers, names and words that both have, as the first has them. */
  readonly shared: readonly string[];
}
export interface PlacedQuotation {
  readonly article: number;
  readonly quotation: ComparedQuotation;
}

/** The pairs of quotations that are looked at. Only articles that are made to take long have more. */
const WORK = 20_000;

/**
 * Guesses which quotations of the articles are translations of each other: word for word by the same actor, in different languages, at about
 * the same time. The articles are chosen by the reader, so those without a date count as of the same time. Those with the most in common come first.
 */
export function guessPairs(
  articles: readonly Pick<Article, 'lang' | 'published'>[],
  quotations: readonly (readonly ComparedQuotation[])[],
  actors: readonly PairedActor[],
): readonly GuessedPair[] {
  const dated = articles.map(({ lang, published }) => ({ lang, time: timeOf(published) }));
  const found: GuessedPair[] = [];
  let work = WORK;
  for (const { members } of actors) {
    const said = articles.map((_, at) => saidIn(quotations[at] ?? [], new Set(members.get(at)?.map(({ id }) => id))));
    for (const [one, other] of pairsOf(articles.length)) {
      const [mine = [], theirs = [], here, there] = [said[one], said[other], dated[one], dated[other]];
      work -= mine.length * theirs.length;
      if (mine.length * theirs.length === 0 || work < 0 || !here || !there || !mayTranslate(here, there)) continue;
      for (const guess of guessTranslations(readyToGuess(here.lang, mine), readyToGuess(there.lang, theirs))) {
        const [first, second] = [mine[guess.here], theirs[guess.there]];
        if (!first || !second) continue;
        const pair = [
          { article: one, quotation: first },
          { article: other, quotation: second },
        ] as const;
        found.push({ quotations: pair, shared: guess.shared });
      }
    }
  }
  return found.sort((a, b) => b.shared.length - a.shared.length);
}

const pairsOf = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, one) => Array.from({ length: count - one - 1 }, (_, step) => [one, one + 1 + step] as const)).flat();

const saidIn = (quotations: readonly ComparedQuotation[], ids: ReadonlySet<string>): readonly ComparedQuotation[] =>
  quotations.filter(({ kind, member }) => kind === 'direct' && member !== null && ids.has(member.id));

const readyToGuess = (lang: string, quotations: readonly ComparedQuotation[]) => ({
  lang: mainLanguage(lang),
  quotations: quotations.map(wordsIn),
});

function timeOf(published: string | null): number | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : time;
}
