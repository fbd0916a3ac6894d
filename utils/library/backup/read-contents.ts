import { nullable, object, orNull, text, wholeNumber } from '../../decode/decode';
import type { BackupContents } from '../../model';
import type { Database } from '../database';
import { countArticles } from '../read-articles';
import { isMissing } from '../repair/check-integrity';

/** The maximum length of the settings in a backup, in UTF-16 units. */
export const MAX_SETTINGS = 2_000_000;
/** The number of titles that `titlesHere` has at most. */
const MAX_TITLES = 5;
const decodeRow = object<{ made_at: number; settings: string | null }>({
  made_at: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  settings: nullable(text(MAX_SETTINGS)),
});

/** Tells what a backup contains, and compares its articles with those of the library. `bytes` is the size of the file. */
export function readContents(source: Database, library: Database, bytes: number): BackupContents {
  const made = madeIn(source);
  const { articles, shared, deletedHere } = compareArticles(source, library);
  return {
    madeAt: made?.made_at ?? null,
    bytes,
    articles,
    tags: count(source, 'tag'),
    notes: count(source, 'note'),
    highlights: count(source, 'highlight'),
    pictures: count(source, 'picture'),
    searches: rowsIn(source, 'SELECT uid FROM saved_search WHERE deleted_at IS NULL').length,
    decisions: rowsIn(source, 'SELECT uid FROM identity_decision WHERE undone_at IS NULL').length,
    added: articles - shared.size,
    deletedHere,
    onlyHere: countArticles(library) - shared.size,
    titlesHere: titlesWithout(library, shared),
    settings: made?.settings ?? null,
  };
}

/** Returns the time when a backup was made, in milliseconds since 1970, or `null` if it does not say it. */
export const timeOf = (source: Database): number | null => madeIn(source)?.made_at ?? null;

const madeIn = (source: Database) => orNull(decodeRow, rowsIn(source, 'SELECT made_at, settings FROM backup')[0]);

/** Compares the articles that are not removed. `shared` are the ids in the library of those that both have. */
function compareArticles(source: Database, library: Database) {
  const removed = new Set(removedIn(source).map(({ id }) => id));
  const uids = new Map(
    rowsIn<{ id: number; uid: string }>(source, 'SELECT article_id AS id, uid FROM shelf').map(({ id, uid }) => [id, uid]),
  );
  const shared = new Set<number>();
  let articles = 0;
  let deletedHere = 0;
  for (const { id, key } of source.each<{ id: number; key: string }>('SELECT id, key FROM article')) {
    if (removed.has(id)) continue;
    articles += 1;
    const uid = uids.get(id) ?? '';
    const [here] = library.rows<{ id: number; deleted_at: number | null }>(
      `SELECT article_id AS id, deleted_at FROM shelf WHERE uid = ?1
       UNION ALL SELECT s.article_id, s.deleted_at FROM article a JOIN shelf s ON s.article_id = a.id WHERE a.key = ?2 LIMIT 1`,
      [uid, String(key)],
    );
    if (here && here.deleted_at === null) shared.add(here.id);
    else if (here || library.rows('SELECT 1 FROM tombstone WHERE uid = ?', [uid]).length > 0) deletedHere += 1;
  }
  return { articles, shared, deletedHere };
}

/** Returns the ids of the removed articles. Versions before 8 have them only in the large rows of the articles. */
const removedIn = (source: Database): readonly { readonly id: number }[] =>
  source.rows("SELECT 1 FROM sqlite_schema WHERE name = 'shelf'").length > 0
    ? source.rows('SELECT article_id AS id FROM shelf WHERE deleted_at IS NOT NULL')
    : source.rows('SELECT id FROM article WHERE deleted_at IS NOT NULL');

function titlesWithout(library: Database, shared: ReadonlySet<number>): readonly string[] {
  const titles: string[] = [];
  for (const { id } of library.each<{ id: number }>('SELECT article_id AS id FROM shelf WHERE deleted_at IS NULL ORDER BY seq DESC')) {
    if (shared.has(id)) continue;
    const [row] = library.rows<{ title: string }>('SELECT title FROM article WHERE id = ?', [id]);
    titles.push(row?.title ?? '');
    if (titles.length === MAX_TITLES) break;
  }
  return titles;
}

/** Returns the number of rows in a table; 0 for a table that the version of the backup does not have. */
const count = (source: Database, table: string): number => rowsIn<{ n: number }>(source, `SELECT count(*) AS n FROM ${table}`)[0]?.n ?? 0;

/** Returns the rows of a query; none if a table is missing, as in earlier versions. */
function rowsIn<T extends object>(source: Database, sql: string): readonly T[] {
  try {
    return source.rows<T>(sql);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
