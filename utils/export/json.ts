import { correctReading } from '../correct/correct-reading';
import type { Analysis, Article, Correction, Highlight, ReadingPlace } from '../model';
import type { Exporter } from './exporter';

/**
 * What the file holds: everything that was saved, as `utils/model.ts` describes it, the article saved last first.
 * Spans are half-open UTF-16 offsets into `article.text`. The numbers that the database gives are not part of it: they mean nothing elsewhere.
 */
export interface JsonLibrary {
  readonly format: 'dramatis';
  /** Raised when a reader of the version before could no longer read the file. */
  readonly version: 1;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly articles: readonly JsonArticle[];
}
export interface JsonArticle {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly article: Article;
  /** What the engine found. */
  readonly analysis: Analysis;
  /** What the reader said against it, and `analysis` under that: neither is there where the reader said nothing. */
  readonly corrections?: readonly Correction[];
  readonly corrected?: Analysis;
  /** What the reader highlighted and wrote, the oldest first. */
  readonly highlights?: readonly Highlight[];
  /** Where the reader was. */
  readonly place?: ReadingPlace;
}

/** The library without loss, as JSON (RFC 8259). Halves of surrogate pairs are written as escapes, so that UTF-8 loses none of them. */
export const exporter: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write(saved, exportedAt) {
    const articles = saved.map(({ summary, place, ...reading }): JsonArticle => {
      const { article, analysis, corrections, highlights } = reading;
      return {
        savedAt: summary.savedAt,
        article,
        analysis,
        ...(corrections && { corrections, corrected: correctReading(reading).reading.analysis }),
        ...(highlights && { highlights }),
        ...(place && { place }),
      };
    });
    const library: JsonLibrary = { format: 'dramatis', version: 1, exportedAt, articles };
    return JSON.stringify(library);
  },
};
