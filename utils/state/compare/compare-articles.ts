import { compareReadings, type ReadForComparison, readForComparison } from '../../compare/compare-readings';
import type { Comparison } from '../../compare/comparison';
import { correctReading } from '../../correct/correct-reading';
import type { Library } from '../../library/library';
import { askOpenQuestions } from './ask-open-questions';
import type { Compared } from './compared';

/** The functions that a comparison of articles needs. */
export interface CompareArticlesPorts {
  readonly library: Pick<Library, 'identity'>;
  /** Lets the page react before the work goes on. */
  pause(): Promise<void>;
}

/** Compares articles, to which the reader's corrections are applied, with the open questions about their speakers. */
export async function compareArticles(articles: readonly Compared[], { library, pause }: CompareArticlesPorts): Promise<Comparison> {
  const read: ReadForComparison[] = [];
  for (const { reading } of articles) {
    read.push(readForComparison(correctReading(reading).reading));
    await pause();
  }
  const comparison = compareReadings(
    read,
    articles.map(({ identities }) => identities),
  );
  return { ...comparison, speakers: await askOpenQuestions(comparison.speakers, library) };
}
