import type { Result, ShelfEntry } from '../../model';
import type { Database } from '../database';

/** The columns of `shelf s` and of the tables beside it that a `ShelfEntry` needs. */
export const ENTRY_COLUMNS = `s.read_at, s.starred_at, s.archived_at,
  (SELECT json_group_array(t.name ORDER BY t.key) FROM article_tag a JOIN tag t ON t.id = a.tag_id WHERE a.article_id = s.article_id) AS tags,
  (SELECT n.text FROM note n WHERE n.article_id = s.article_id) AS own_note,
  EXISTS (SELECT 1 FROM place p WHERE p.article_id = s.article_id) AS is_started,
  (SELECT CASE WHEN json_valid(p.place) THEN p.place ->> '$.share' END FROM place p WHERE p.article_id = s.article_id) AS progress`;

/** A row with the columns of `ENTRY_COLUMNS`. */
export interface EntryRow {
  readonly read_at: number | null;
  readonly starred_at: number | null;
  readonly archived_at: number | null;
  readonly tags: string;
  readonly own_note: string | null;
  readonly is_started: 0 | 1;
  readonly progress: number | null;
}

/** Turns a row with the columns of `ENTRY_COLUMNS` into a `ShelfEntry`. */
export function entryOf(row: EntryRow): ShelfEntry {
  return {
    state: row.read_at === null ? 'unread' : 'read',
    isStarred: row.starred_at !== null,
    isArchived: row.archived_at !== null,
    tags: JSON.parse(row.tags) as string[],
    ownNote: row.own_note ?? '',
    isStarted: row.is_started === 1 && row.read_at === null,
    progress: typeof row.progress === 'number' ? row.progress : null,
  };
}

/** Returns the marks, tags and note of a saved article. Fails with `articleMissing` if the library does not contain it. */
export function readShelfEntry(database: Database, id: number): Result<ShelfEntry> {
  const [row] = database.rows<EntryRow>(`SELECT ${ENTRY_COLUMNS} FROM shelf s WHERE s.article_id = ? AND s.deleted_at IS NULL`, [id]);
  return row ? { ok: true, value: entryOf(row) } : { ok: false, error: { code: 'articleMissing' } };
}
