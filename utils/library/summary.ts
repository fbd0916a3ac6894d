import type { Direction, SavedSummary } from '../model';

/** What of `article` makes a `SavedSummary`. What is told in other words is counted: a column would come behind the large ones, see 001. */
export const SUMMARY_COLUMNS = `id, url, title, byline, site, published, saved_at, lang, dir, words, quotes, actors,
  (SELECT count(*) FROM quote WHERE article_id = article.id AND kind = 'indirect') AS retold`;

export interface SummaryRow {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly saved_at: number;
  readonly lang: string;
  readonly dir: Direction;
  readonly words: number;
  readonly quotes: number;
  readonly actors: number;
  readonly retold: number;
}

/** The row as the surfaces see it. */
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
    retold: row.retold,
  };
}
