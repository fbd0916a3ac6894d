import { articleKey } from '../article-key';
import type { Database } from '../database';
import { restoreArticle } from '../remove-article';
import { type FoundArticle, readDamaged } from '../repair/read-damaged';
import { fromBackup } from './check-backup';
import { mergeArticle } from './merge-article';
import { withoutRemoved } from './without-removed';
import { writeFound } from './write-found';

/** The databases of a restore. */
export interface RestoreFiles {
  readonly source: Database;
  /** The new library. For a merge, it was a copy of the library in the beginning. */
  readonly target: Database;
  readonly library: Database;
}
/** The options of a merge. */
export interface MergeOptions {
  /** Whether articles that were deleted here come back. */
  readonly bringsBack: boolean;
  /** The time when the backup was made, in milliseconds since 1970; `null` if it does not say it. */
  readonly madeAt: number | null;
}
/** The result of restoring an article. */
export interface ArticleFate {
  readonly name: 'added' | 'completed' | 'same' | 'leftDeleted' | 'removed' | 'unreadable';
  /** Whether something that the reader added to it cannot be read. */
  readonly isIncomplete: boolean;
}
const UNREADABLE: ArticleFate = { name: 'unreadable', isIncomplete: false };
const fate = (found: FoundArticle, name: ArticleFate['name']): ArticleFate => ({ name, isIncomplete: !found.isComplete });

/** Returns the ids of the articles in a backup, in the order in which they were saved. */
export const idsIn = (source: Database): readonly number[] =>
  source.rows<{ id: number }>('SELECT id FROM article INDEXED BY article_order ORDER BY seq').map(({ id }) => id);

/** Writes an article of a backup into the new library. It gets the id that the same article has in the library now. */
export function replaceArticle({ source, target, library }: RestoreFiles, id: number): ArticleFate {
  const found = fromBackup(() => readDamaged(source, id));
  if (!found) return UNREADABLE;
  if (found.row.deleted_at !== null) return fate(found, 'removed');
  const key = articleKey(found.reading.article);
  // Two addresses that an earlier release told apart can be the same now.
  if (target.rows('SELECT 1 FROM article WHERE key = ?', [key]).length > 0) return UNREADABLE;
  // A page of the library that is open names its article by its id, and must not write into another one.
  const [here] = library.rows<{ id: number }>('SELECT id FROM article WHERE key = ?', [key]);
  writeFound(target, found, here?.id);
  return fate(found, 'added');
}

/** Adds an article of a backup to the copy of the library, or what is missing of it. */
export function addArticle({ source, target }: RestoreFiles, id: number, { bringsBack, madeAt }: MergeOptions): ArticleFate {
  const found = fromBackup(() => readDamaged(source, id));
  if (!found) return UNREADABLE;
  if (found.row.deleted_at !== null) return fate(found, 'removed');
  const uid = found.shelf.marks?.uid ?? '';
  const here = findHere(target, uid, articleKey(found.reading.article));
  const isDeleted = here ? here.deleted_at !== null : target.rows('SELECT 1 FROM tombstone WHERE uid = ?', [uid]).length > 0;
  if (isDeleted && !bringsBack) return fate(found, 'leftDeleted');
  if (!here) {
    target.rows('DELETE FROM tombstone WHERE uid = ?', [uid]);
    writeFound(target, found);
    return fate(found, 'added');
  }
  if (isDeleted) restoreArticle(target, here.id);
  const isChanged = mergeArticle(target, here.id, withoutRemoved(target, here.id, found, madeAt));
  return fate(found, isDeleted ? 'added' : isChanged ? 'completed' : 'same');
}

const findHere = (target: Database, uid: string, key: string): { readonly id: number; readonly deleted_at: number | null } | undefined =>
  target.rows<{ id: number; deleted_at: number | null }>('SELECT article_id AS id, deleted_at FROM shelf WHERE uid = ?', [uid])[0] ??
  target.rows<{ id: number; deleted_at: number | null }>('SELECT id, deleted_at FROM article WHERE key = ?', [key])[0];
