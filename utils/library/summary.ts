import type { SavedSummary } from '../model';

/**
 * The columns of `article` that a `SavedSummary` needs. A subquery counts the indirect quotations. A separate column for their number would
 * come after the large columns and make lists slow (see migration 001).
 */
export const SUMMARY_COLUMNS = `id, url, title, byline, site, published, saved_at, lang, dir, words, quotes, actors,
  (SELECT count(*) FROM quote WHERE article_id = article.id AND kind = 'indirect') AS indirect`;

/** A row with the columns of `SUMMARY_COLUMNS`. */
export interface SummaryRow extends Omit<SavedSummary, 'savedAt'> {
  /** The time of saving, in milliseconds since 1970. */
  readonly saved_at: number;
}

/** Turns a row into a `SavedSummary`. */
export function summaryOf(row: SummaryRow): SavedSummary {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    byline: row.byline,
    site: row.site,
    published: row.published,
    savedAt: new Date(row.saved_at).toISOString(),
    lang: row.lang,
    dir: row.dir,
    words: row.words,
    quotes: row.quotes,
    actors: row.actors,
    indirect: row.indirect,
  };
}
