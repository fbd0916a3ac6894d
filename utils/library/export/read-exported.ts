import type { ExportedIdentity, Result } from '../../model';
import type { Database } from '../database';
import { readSharedDecisions } from '../identities/shared-decisions';
import { openArticle } from '../read-articles';
import { ENTRY_COLUMNS, type EntryRow, entryOf } from '../shelf/read-shelf';
import type { ExportedArticle } from './export-library';

/**
 * Returns a saved article with everything that the reader added to it. Fails with `articleMissing`, or with `articleInvalid`, whose detail
 * is the title, for the report of the export.
 */
export function readExported(database: Database, id: number): Result<ExportedArticle> {
  const reading = openArticle(database, id);
  if (!reading.ok)
    return reading.error.code === 'articleInvalid'
      ? { ok: false, error: { code: 'articleInvalid', detail: titleOf(database, id) } }
      : reading;
  const [row] = database.rows<EntryRow & { readonly uid: string; readonly edited_at: number | null }>(
    `SELECT s.uid, n.edited_at, ${ENTRY_COLUMNS} FROM shelf s LEFT JOIN note n ON n.article_id = s.article_id WHERE s.article_id = ?`,
    [id],
  );
  if (!row) return { ok: false, error: { code: 'articleMissing' } };
  const { tags, ownNote } = entryOf(row);
  const shelf = {
    uid: row.uid,
    readAt: timeOf(row.read_at),
    starredAt: timeOf(row.starred_at),
    archivedAt: timeOf(row.archived_at),
    tags,
    note: ownNote,
    noteEditedAt: timeOf(row.edited_at),
  };
  return {
    ok: true,
    value: { ...reading.value, shelf, identities: readIdentities(database, id), decisions: readSharedDecisions(database, id) },
  };
}

/** Returns the identity of each actor of an article, by `Actor.id`. It is empty until an article from an earlier release is prepared. */
function readIdentities(database: Database, id: number): ExportedArticle['identities'] {
  const rows = database.rows<ExportedIdentity & { readonly number: string }>(
    'SELECT m.number, i.uid, i.kind, i.name FROM cast_member m JOIN identity i ON i.id = m.identity_id WHERE m.article_id = ?',
    [id],
  );
  return Object.fromEntries(rows.map(({ number, ...identity }) => [number, identity]));
}

const timeOf = (milliseconds: number | null): string | null => (milliseconds === null ? null : new Date(milliseconds).toISOString());

const titleOf = (database: Database, id: number): string =>
  database.rows<{ title: string }>('SELECT title FROM article WHERE id = ?', [id])[0]?.title ?? '';
