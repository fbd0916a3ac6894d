import { correctReading } from '../correct/correct-reading';
import type { Analysis, Article, Correction, Highlight, ReadingPlace } from '../model';
import type { Exporter } from './exporter';

/**
 * The content of the JSON file: everything that was saved, as described in `utils/model.ts`, the most recently saved article first. Spans
 * are half-open ranges of UTF-16 offsets into `article.text`. Database ids are left out, because they mean nothing elsewhere.
 */
export interface JsonLibrary {
  readonly format: 'dramatis';
  /** The version of the format. It increases when programs for the previous version can no longer read the file. */
  readonly version: 1;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly articles: readonly JsonArticle[];
}
/** A saved article in the JSON file. */
export interface JsonArticle {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly article: Article;
  /** The analysis without the reader's corrections. */
  readonly analysis: Analysis;
  /** The reader's corrections. Absent if there are none. */
  readonly corrections?: readonly Correction[];
  /** The analysis with the corrections applied. Absent if there are no corrections. */
  readonly corrected?: Analysis;
  /** The reader's highlights and notes, from the oldest to the newest. */
  readonly highlights?: readonly Highlight[];
  /** The reading position. */
  readonly place?: ReadingPlace;
}

/**
 * Exports the library without loss as JSON (RFC 8259). Unpaired surrogates are written as escapes, because UTF-8 cannot represent them.
 */
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
