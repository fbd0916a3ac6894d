import type { Analysis } from './analysis';
import type { Article } from './article';
import type { Correction } from './correction';
import type { Highlight } from './highlight';

/** What every surface shows. */
export interface Reading {
  readonly article: Article;
  /** What the engine found; `correctReading` puts the reader's word over it. */
  readonly analysis: Analysis;
  /** The reader's own, the oldest first. Absent where there are none. */
  readonly corrections?: readonly Correction[];
  /** Words that the reader highlighted and wrote notes on, the oldest first. Absent where there are none. */
  readonly highlights?: readonly Highlight[];
}

/** What a reader adds to what was found. Kept beside it, and by itself. */
export interface Annotations {
  readonly corrections: readonly Correction[];
  readonly highlights: readonly Highlight[];
}
