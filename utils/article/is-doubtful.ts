import type { Article } from '../model';

/** The expected F1 below which words of an article are probably missing, or words are in it that do not belong to it. */
const DOUBTFUL_F1 = 0.8;

/**
 * Returns whether the extraction doubts that it has found the article: all of it, and nothing else. An article of which the page shows only
 * the beginning is not doubtful for that reason alone.
 */
export const isDoubtful = ({ integrity: { expectedF1 } }: Pick<Article, 'integrity'>): boolean =>
  expectedF1 !== undefined && expectedF1 < DOUBTFUL_F1;
