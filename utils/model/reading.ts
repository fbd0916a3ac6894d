import type { Analysis } from './analysis';
import type { Article } from './article';
import type { Correction } from './correction';

/** What every surface shows. */
export interface Reading {
  readonly article: Article;
  /** What the engine found; `correctReading` puts the reader's word over it. */
  readonly analysis: Analysis;
  /** The reader's own, the oldest first. Absent where there are none. */
  readonly corrections?: readonly Correction[];
}
