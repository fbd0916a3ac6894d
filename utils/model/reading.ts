import type { Analysis } from './analysis';
import type { Article } from './article';
import type { Correction } from './correction';
import type { Highlight } from './highlight';

/** An article with its analysis and the reader's annotations, as used in all parts of the extension. */
export interface Reading {
  readonly article: Article;
  /** The analysis without the reader's corrections, which `correctReading` applies. */
  readonly analysis: Analysis;
  /** The analysis as it was found. Only in a reading to which corrections have been applied; it is never stored. */
  readonly found?: Analysis;
  /** The reader's corrections, the oldest first. Absent if there are none. */
  readonly corrections?: readonly Correction[];
  /** The reader's highlights and notes, the oldest first. Absent if there are none. */
  readonly highlights?: readonly Highlight[];
}

/** The reader's corrections and highlights. They are stored either together with the analysis or separately. */
export interface Annotations {
  readonly corrections: readonly Correction[];
  readonly highlights: readonly Highlight[];
}
