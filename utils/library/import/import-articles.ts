import { NO_ANNOTATIONS } from '../../annotate/annotations';
import { addressOf } from '../../article/article-address';
import { correctReading } from '../../correct/correct-reading';
import { decodeImportEntry } from '../../decode/decode-import-entry';
import { readFacts } from '../../identity/read-facts';
import type { ImportEntry, ImportedMarks, ImportOutcome, MarkChange, Reading, Result } from '../../model';
import { annotateArticle, keepPlace } from '../annotate-article';
import type { Database } from '../database';
import { addSharedDecisions, placeSharedDecisions } from '../identities/shared-decisions';
import { findKnown } from '../links/find-known';
import { openArticle } from '../read-articles';
import { restoreArticles } from '../remove-article';
import { type KeptOfBackup, saveArticle, writeReading } from '../save-article';
import { keepNote } from '../shelf/keep-note';
import { markArticles } from '../shelf/mark-articles';
import { readShelfEntry } from '../shelf/read-shelf';
import { tagArticles } from '../shelf/tag-articles';
import { joinAnnotations } from './join-annotations';
import { joinNotes } from './join-notes';

/**
 * Imports articles in one transaction, and returns a result for each. An article that the library has already keeps its text and its place
 * in the list, and gets the tags, highlights, corrections, note and marks that it does not have yet. Therefore, importing a file again
 * changes nothing. `now` is in milliseconds since 1970. Throws SQLite's errors.
 */
export function importArticles(database: Database, entries: readonly unknown[], now: number): readonly ImportOutcome[] {
  return database.transaction(() =>
    entries.map((given): ImportOutcome => {
      const entry = decodeImportEntry(given);
      if (!entry.ok) return { name: 'refused', error: entry.error };
      const done = importArticle(database, entry.value, now);
      return done.ok ? done.value : { name: 'refused', error: done.error };
    }),
  );
}

type Change = Exclude<ImportOutcome, { readonly name: 'refused' }>;

function importArticle(database: Database, entry: ImportEntry, now: number): Result<Change> {
  const { reading, savedAt } = entry;
  const before = findKnown(database, addressOf(reading.article), reading.article.url);
  const isText = reading.article.text !== '';
  if (before && (before.words > 0 || !isText)) {
    const isRestored = restoreArticles(database, [before.id]).length > 0;
    const hasNew = joinReading(database, before.id, reading);
    if (!hasNew.ok) return hasNew;
    const isDecided = takeDecisions(database, entry)(before.id);
    const isChanged = addToShelf(database, before.id, entry, now) || isDecided;
    return { ok: true, value: { name: isRestored ? 'restored' : hasNew.value || isChanged ? 'joined' : 'unchanged', id: before.id } };
  }
  const at = savedAt === null ? now : Math.min(Date.parse(savedAt), now);
  // The names that the reader gave must be known when the actors are written.
  const placeActors = takeDecisions(database, entry);
  const kept = keptOf(entry);
  if (before) {
    const saved = saveArticle(database, reading, at, NO_ANNOTATIONS, kept);
    if (!saved.ok) return saved;
    const { id } = saved.value.summary;
    placeActors(id);
    addToShelf(database, id, entry, now);
    return { ok: true, value: { name: before.deleted_at === null ? 'joined' : 'restored', id } };
  }
  const { id } = writeReading(database, reading, at, kept);
  placeActors(id);
  addToShelf(database, id, entry, now);
  if (entry.place) keepPlace(database, id, entry.place);
  if (entry.marks) takeMarks(database, id, entry.marks, now);
  return { ok: true, value: { name: 'added', id } };
}

/** Adds the decisions about the actors of an article. Returns a function that applies them once it is written, and says whether any is new. */
function takeDecisions(database: Database, { identities }: ImportEntry): (id: number) => boolean {
  const { decisions = [] } = identities ?? {};
  const fresh = addSharedDecisions(database, decisions);
  return (id) => placeSharedDecisions(database, id, decisions, fresh);
}

/** Returns the identities that the actors of an article had in another copy of the library. */
function keptOf({ reading, identities }: ImportEntry): KeptOfBackup {
  if (!identities) return {};
  const uids = new Map(identities.actors.map(({ actor, uid }) => [actor, uid]));
  const kept = readFacts(correctReading(reading).reading).flatMap(({ number, kind, name }) => {
    const uid = uids.get(number);
    return uid === undefined ? [] : [{ number, kind, name, uid }];
  });
  return { identities: kept, source: identities.source };
}

/** Adds the annotations of an imported article to those of a saved one. Returns whether there were new ones. */
function joinReading(database: Database, id: number, imported: Reading): Result<boolean> {
  const hasNone = (imported.highlights ?? []).length === 0 && (imported.corrections ?? []).length === 0;
  if (hasNone) return { ok: true, value: false };
  const saved = openArticle(database, id);
  if (!saved.ok) return saved;
  const joined = joinAnnotations(saved.value, imported);
  if (joined === null) return { ok: true, value: false };
  const written = annotateArticle(database, id, joined);
  return written.ok ? { ok: true, value: true } : written;
}

/** Adds tags, marks and a note to a saved article. Returns whether this has changed anything. */
function addToShelf(database: Database, id: number, { tags, state, isStarred, note, marks }: ImportEntry, now: number): boolean {
  // Other programs do not say whether an archived article was read.
  const isRead = marks ? marks.readAt !== null : state === 'read' || state === 'archived';
  const change: MarkChange = {
    ...(isRead ? { state: 'read' } : {}),
    ...(state === 'archived' ? { archived: true } : {}),
    ...(isStarred ? { starred: true } : {}),
  };
  const marked = markArticles(database, [id], change, now);
  const tagged = tags.length > 0 ? tagArticles(database, [id], { add: tags, remove: [] }).added : [];
  const shelf = readShelfEntry(database, id);
  const before = shelf.ok ? shelf.value.ownNote : '';
  const joined = joinNotes(before, note);
  if (joined !== before) keepNote(database, id, joined, now);
  return joined !== before || Object.values(marked).some((ids) => ids.length > 0) || tagged.some(({ articles }) => articles.length > 0);
}

/** Gives a new article the name, and the times of its marks and its note, that it had in another copy of the library. */
function takeMarks(database: Database, id: number, { uid, readAt, starredAt, archivedAt, noteEditedAt }: ImportedMarks, now: number): void {
  const timeOf = (time: string | null) => time && Math.min(Date.parse(time), now);
  const times = [readAt, starredAt, archivedAt].map(timeOf);
  database.rows('UPDATE shelf SET read_at = ?, starred_at = coalesce(?, starred_at), archived_at = ? WHERE article_id = ?', [...times, id]);
  database.rows('UPDATE note SET edited_at = coalesce(?, edited_at) WHERE article_id = ?', [timeOf(noteEditedAt), id]);
  // The name may be taken by another article.
  database.rows('UPDATE OR IGNORE shelf SET uid = ? WHERE article_id = ?', [uid, id]);
  database.rows('DELETE FROM tombstone WHERE uid IN (SELECT uid FROM shelf WHERE article_id = ?)', [id]);
}
