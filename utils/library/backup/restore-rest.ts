import type { Database } from '../database';
import { applyDecisions } from '../identities/place-pinned';
import { lastRevision } from '../read-articles';
import { salvageRepairs } from '../repair/salvage';
import { salvageSearches } from '../repair/salvage-shelf';
import { fromBackup } from './check-backup';
import type { RestoreFiles } from './restore-articles';

/**
 * Fills an empty library with what does not belong to an article. The counters of revisions and ids go on where those of the library and the
 * backup are, so that everything counts as changed and no id is given twice. The list of repairs is about this browser's file and stays.
 */
export function replaceRest({ source, target, library }: RestoreFiles): void {
  fromBackup(() => salvageSearches(source, target));
  target.rows('UPDATE revision SET last = max(last, ?)', [lastRevision(library)]);
  const [ids] = library.rows<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'article'");
  target.rows("INSERT INTO sqlite_sequence(name, seq) VALUES('article', ?)", [ids?.seq ?? 0]);
  salvageRepairs(library, target);
}

/**
 * Adds the saved searches, the decisions about identities and the uids of deleted articles that the library does not have. A search that was removed here stays removed, and
 * one with the same name and query is not added again.
 */
export function mergeRest(source: Database, target: Database): void {
  fromBackup(() => salvageSearches(source, target));
  target.run(`DELETE FROM saved_search WHERE deleted_at IS NULL AND EXISTS (SELECT 1 FROM saved_search other
    WHERE other.deleted_at IS NULL AND other.name = saved_search.name AND other.query = saved_search.query
      AND (other.made_at, other.uid) < (saved_search.made_at, saved_search.uid))`);
  forgetLivingTombstones(target);
  applyDecisions(target);
}

/** Deletes the marks of deleted articles that are in the library. */
export const forgetLivingTombstones = (target: Database): void => target.run('DELETE FROM tombstone WHERE uid IN (SELECT uid FROM shelf)');
