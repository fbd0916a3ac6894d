import type { ArticleBeside } from '../../model';
import type { Database } from '../database';

interface BesideRow extends Omit<ArticleBeside, 'savedAt'> {
  readonly saved_at: number;
  readonly published_at: number | null;
}

/** An article with the time of its publication. */
export interface DatedArticle extends ArticleBeside {
  /** The time in milliseconds since 1970; `null` if the article gives no date. */
  readonly time: number | null;
  /** Whether only the day is known. */
  readonly isDay: boolean;
}

/** Reads facts about articles, without those that are deleted. */
export function articlesBeside(database: Database, ids: readonly number[]): ReadonlyMap<number, DatedArticle> {
  const rows = database.rows<BesideRow>(
    `SELECT a.id, a.url, a.title, a.site, a.lang, a.dir, a.published, s.saved_at, s.published_at FROM json_each(?) j
     JOIN shelf s ON s.article_id = j.value JOIN article a ON a.id = s.article_id WHERE s.deleted_at IS NULL`,
    [JSON.stringify(ids)],
  );
  return new Map(
    rows.map(({ saved_at, published_at, ...row }) => [
      row.id,
      { ...row, savedAt: new Date(saved_at).toISOString(), time: published_at, isDay: row.published?.length === 10 },
    ]),
  );
}

/** Returns whether an article certainly appeared before another. */
export function isBefore(one: DatedArticle, other: DatedArticle): boolean {
  if (one.time === null || other.time === null) return false;
  return one.isDay || other.isDay ? dayOf(one.time) < dayOf(other.time) : one.time < other.time;
}

/** Compares two articles by date. Those without a date come last, in the order in which they were saved. */
export const compareDates = (one: DatedArticle, other: DatedArticle): number =>
  (one.time ?? LAST) - (other.time ?? LAST) || Date.parse(one.savedAt) - Date.parse(other.savedAt) || one.id - other.id;

/** Returns the facts that a view needs. */
export const besideOf = ({ time: _, isDay: __, ...article }: DatedArticle): ArticleBeside => article;

const LAST = Number.MAX_SAFE_INTEGER;
const dayOf = (time: number): number => Math.floor(time / 86_400_000);
