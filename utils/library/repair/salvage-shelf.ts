import { nullable, object, text, wholeNumber } from '../../decode/decode';
import { MAX_LABEL, MAX_NOTE, type SavedSearch } from '../../model';
import { MAX_QUERY } from '../../query/parse-query';
import type { Database } from '../database';
import type { KeptIdentity } from '../identities/kept-identities';
import { keepNote } from '../shelf/keep-note';
import { addTag } from '../shelf/tag-articles';
import { readRows } from './read-rows';
import { type FoundPin, readKeptIdentities, readPins, salvageDecisions, writePins } from './salvage-identities';
import { type FoundRemoval, readRemovals, writeRemovals } from './salvage-removals';

/** The marks, tags and note of an article, as far as they can be read. */
export interface FoundShelf {
  /** `null` if there is no such row. */
  readonly marks: MarkRow | null;
  readonly tags: readonly string[];
  readonly note: NoteRow | null;
  readonly removals: readonly FoundRemoval[];
  readonly pins: readonly FoundPin[];
  readonly identities: readonly KeptIdentity[];
  /** Whether nothing of it was lost. */
  readonly isComplete: boolean;
}
/** The columns of `shelf` that are no copies. */
interface MarkRow {
  readonly uid: string;
  readonly read_at: number | null;
  readonly starred_at: number | null;
  readonly archived_at: number | null;
}
interface NoteRow {
  readonly text: string;
  readonly edited_at: number;
}

const time = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const decodeMarks = object<MarkRow>({ uid: text(64), read_at: nullable(time), starred_at: nullable(time), archived_at: nullable(time) });
const decodeTag = object<{ name: string }>({ name: text(MAX_LABEL) });
const decodeNote = object<NoteRow>({ text: text(MAX_NOTE), edited_at: time });
const decodeSearch = object<SavedSearch & { made_at: number; deleted_at: number | null }>({
  id: text(64),
  name: text(MAX_LABEL),
  query: text(MAX_QUERY),
  made_at: time,
  deleted_at: nullable(time),
});
const decodeTombstone = object<{ uid: string; deleted_at: number }>({ uid: text(64), deleted_at: time });

/** Reads the marks, tags and note of an article from a file of any version that may be damaged. */
export function readShelf(source: Database, id: number): FoundShelf {
  const marks = readRows(source, decodeMarks, `SELECT uid, read_at, starred_at, archived_at FROM shelf WHERE article_id = ${id}`);
  const tags = readRows(source, decodeTag, `SELECT t.name FROM article_tag a JOIN tag t ON t.id = a.tag_id WHERE a.article_id = ${id}`);
  const notes = readRows(source, decodeNote, `SELECT text, edited_at FROM note WHERE article_id = ${id}`);
  return {
    marks: marks.found[0] ?? null,
    tags: tags.found.map(({ name }) => name),
    note: notes.found[0] ?? null,
    removals: readRemovals(source, id),
    pins: readPins(source, id),
    identities: readKeptIdentities(source, id),
    isComplete: marks.isComplete && tags.isComplete && notes.isComplete,
  };
}

/** Writes the marks, tags and note of an article, whose row in `shelf` exists already. */
export function writeShelf(target: Database, id: number, { marks, tags, note, removals, pins }: FoundShelf): void {
  if (marks) {
    const { uid, read_at, starred_at, archived_at } = marks;
    target.rows('UPDATE OR IGNORE shelf SET uid = ?, read_at = ?, starred_at = ?, archived_at = ? WHERE article_id = ?', [
      uid,
      read_at,
      starred_at,
      archived_at,
      id,
    ]);
  }
  for (const tag of tags) addTag(target, [id], tag);
  if (note) keepNote(target, id, note.text, note.edited_at);
  writeRemovals(target, id, removals);
  writePins(target, id, pins);
}

/**
 * Copies the saved searches, the decisions about identities and the uids of deleted articles, as far as they can be read. Must be called before the articles are written,
 * so that what is written later counts as changed later than everything in the old file.
 */
export function salvageSearches(source: Database, target: Database): void {
  const [revision] = readRows(source, object<{ last: number }>({ last: time }), 'SELECT last FROM revision').found;
  target.rows('UPDATE revision SET last = max(last, ?)', [revision?.last ?? 0]);
  const searches = readRows(source, decodeSearch, 'SELECT uid AS id, name, query, made_at, deleted_at FROM saved_search');
  for (const { id, name, query, made_at, deleted_at } of searches.found)
    target.rows('INSERT OR IGNORE INTO saved_search(uid, name, query, made_at, deleted_at) VALUES(?, ?, ?, ?, ?)', [
      id,
      name,
      query,
      made_at,
      deleted_at,
    ]);
  salvageDecisions(source, target);
  for (const { uid, deleted_at } of readRows(source, decodeTombstone, 'SELECT uid, deleted_at FROM tombstone').found) {
    target.rows('UPDATE revision SET last = last + 1');
    target.rows('INSERT OR IGNORE INTO tombstone(uid, rev, deleted_at) SELECT ?, last, ? FROM revision', [uid, deleted_at]);
  }
}
