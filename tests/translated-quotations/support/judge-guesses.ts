import { guessTranslations } from '../../../utils/translated-quotations/guess-translations';
import { TRANSLATED, type TranslatedStatements } from './translated-statements';

export type Half = 'tuning' | 'unseen';

/** The result for one half of the statements. */
export interface GuessScore {
  readonly precision: number;
  readonly recall: number;
  readonly statements: number;
}

/**
 * Judges the guesses on one half of the statements. Each statement is looked for among all that the person said in the other language, and once
 * more where its translation is missing, so that every guess is wrong.
 */
export function judgeGuesses(half: Half): GuessScore {
  const cases = TRANSLATED.filter((_, number) => (number % 2 === 0) === (half === 'tuning'));
  const [right, wrong, statements] = [sum(cases, countRight), sum(cases, countWrong), sum(cases, ({ one }) => one.said.length)];
  return { precision: right / (right + wrong), recall: right / statements, statements };
}

const sum = (cases: readonly TranslatedStatements[], count: (one: TranslatedStatements) => number): number =>
  cases.reduce((total, one) => total + count(one), 0);

const guesses = ({ one, other }: TranslatedStatements, here: readonly string[], there: readonly string[]) =>
  guessTranslations({ lang: one.lang, quotations: here }, { lang: other.lang, quotations: there });

const countRight = (all: TranslatedStatements): number =>
  guesses(all, all.one.said, [...all.other.said, all.besides]).filter(({ here, there }) => here === there).length;

function countWrong(all: TranslatedStatements): number {
  const { one, other, besides } = all;
  const misplaced = guesses(all, one.said, [...other.said, besides]).filter(({ here, there }) => here !== there).length;
  const invented = one.said.map((said, at) => guesses(all, [said], [...other.said.toSpliced(at, 1), besides]).length);
  return invented.reduce((total, count) => total + count, misplaced);
}
