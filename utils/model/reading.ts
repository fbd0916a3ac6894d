import type { Analysis } from './analysis';
import type { Article } from './article';

/** What every surface shows. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}
