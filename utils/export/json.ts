import { correctReading } from '../correct/correct-reading';
import type { Analysis, Article, Correction, Highlight, ReadingPlace } from '../model';
import type { Exporter } from './exporter';

/**
 * The content of the JSON file. It contains everything that was saved, as described in `utils/model.ts`, with the most recently saved
 * article first. Spans are half-open ranges of UTF-16 offsets into `article.text`. Database ids are left out, because they mean nothing
 * outside this library.
 */
export interface JsonLibrary {
  readonly format: 'dramatis';
  /** The version of the format. It is incremented when programs for the previous version can no longer read the file. */
  readonly version: 1;
  /** The date of the export, in ISO 8601. */
  readonly exportedAt: string;
  readonly articles: readonly JsonArticle[];
}
/** A saved article in the JSON file. */
export interface JsonArticle {
  /** The date when the article was saved, in ISO 8601. */
  readonly savedAt: string;
  readonly article: Article;
  /** The analysis without the reader's corrections. */
  readonly analysis: Analysis;
  /** The reader's corrections. Absent if there are none. */
  readonly corrections?: readonly Correction[];
  /** The analysis with the corrections applied. Absent if there are no corrections. */
  readonly corrected?: Analysis;
  /** The reader's highlights and notes, the oldest first. */
  readonly highlights?: readonly Highlight[];
  /** The reading position. */
  readonly place?: ReadingPlace;
}

/**
 * Exports the library as JSON (RFC 8259) without losing anything. Unpaired surrogates are written as escape sequences, because UTF-8 cannot
 * represent them.
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
