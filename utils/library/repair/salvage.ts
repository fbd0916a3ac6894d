import { correctReading } from '../../correct/correct-reading';
import type { Database, SqlValue } from '../database';
import { writeHighlights } from '../save-article';
import { writeOtherScript } from '../search/other-script';
import { markPrepared } from '../search/prepare-search';
import { writeCast } from '../write-cast';
import { isDamage, isMissing, resultOf } from './check-integrity';
import { findArticles } from './find-articles';
import { type FoundArticle, readDamaged } from './read-damaged';
import { writeKeptIdentities } from './salvage-identities';
import { writePictures } from './salvage-pictures';
import { salvageSearches, writeShelf } from './salvage-shelf';

/** SQLite's primary result code for a row that contradicts the rules of its table. */
const SQLITE_CONSTRAINT = 19;
/** Lets SQLite open a file that has been cut off. */
const OPEN_CUT_OFF = 'PRAGMA writable_schema = ON';

/** The result of reading a file article by article. */
export interface Salvaged {
  /** The ids of the articles that were written, without those that the reader had removed. */
  readonly saved: ReadonlySet<number>;
  /** The ids of all articles of which the file shows traces, without those that the reader had removed. */
  readonly known: ReadonlySet<number>;
  /** Whether `known` is complete. */
  readonly isListComplete: boolean;
  /** The number of written articles without all their corrections, highlights or reading position. */
  readonly unannotated: number;
}
/** The result for a file of which nothing can be read. */
export const NOTHING: Salvaged = { saved: new Set(), known: new Set(), isListComplete: false, unannotated: 0 };

/** Returns the number of articles in a file that can be read and decoded, without those that the reader had removed. */
export function countReadable(source: Database): number {
  source.run(OPEN_CUT_OFF);
  return findArticles(source).tried.filter((id) => readDamaged(source, id)?.row.deleted_at === null).length;
}

/**
 * Copies every article that can be read and decoded from `source`, a file of any version that may be damaged, to `target`, an empty database
 * of the newest version. Only articles and what the reader added to them are read: everything else is derived from them again. Throws the
 * errors of `target`.
 */
export function salvage(source: Database, target: Database): Salvaged {
  source.run(OPEN_CUT_OFF);
  const { known, tried, isListComplete } = findArticles(source);
  const traces = new Set(known);
  const saved = new Set<number>();
  let unannotated = 0;
  salvageSearches(source, target);
  // A transaction for each article alone would write the pages of the indexes to the disk again and again.
  target.transaction(() => {
    for (const id of tried) {
      const found = readDamaged(source, id);
      if (!found || !write(target, id, found)) continue;
      if (found.row.deleted_at !== null) {
        traces.delete(id);
        continue;
      }
      traces.add(id);
      saved.add(id);
      if (!found.isComplete) unannotated += 1;
    }
  });
  keepSequence(target, tried.at(-1) ?? 0);
  return { saved, known: traces, isListComplete, unannotated };
}

/** Writes one article. Returns `false` if its damaged row contradicts another row or the types of the columns. */
function write(target: Database, id: number, { row, reading, place, shelf, pictures }: FoundArticle): boolean {
  const names = Object.keys(row);
  try {
    target.transaction(() => {
      target.rows(`INSERT INTO article(${names.join(', ')}) VALUES(${names.map(() => '?').join(', ')})`, Object.values(row));
      const { reading: shown } = correctReading(reading);
      writeCast(target, id, shown);
      writeOtherScript(target, id, reading.article);
      markPrepared(target, id);
      writeHighlights(target, id, reading.highlights ?? []);
      const { quotes, actors } = shown.analysis;
      target.rows('UPDATE article SET quotes = ?, actors = ? WHERE id = ?', [quotes.length, actors.length, id]);
      writeShelf(target, id, shelf);
      writeKeptIdentities(target, id, shelf.identities);
      writePictures(target, id, pictures);
      if (place !== null) target.rows('INSERT INTO place(article_id, place) VALUES(?, ?)', [id, place]);
    });
    return true;
  } catch (error) {
    if ((resultOf(error) & 0xff) === SQLITE_CONSTRAINT) return false;
    throw error;
  }
}

/** Makes sure that the id of a lost article is not given to another one, because addresses of the library page contain ids. */
function keepSequence(target: Database, last: number): void {
  target.rows("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'article'", [last]);
  target.rows("INSERT INTO sqlite_sequence(name, seq) SELECT 'article', ? WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence)", [last]);
}

/** Copies the list of earlier repairs, as far as it can be read. */
export function salvageRepairs(source: Database, target: Database): void {
  try {
    for (const row of source.rows<Record<string, SqlValue>>('SELECT at, source, saved, lost, unannotated, file, is_read FROM repair'))
      target.rows(
        'INSERT OR IGNORE INTO repair(at, source, saved, lost, unannotated, file, is_read) VALUES(?, ?, ?, ?, ?, ?, ?)',
        Object.values(row),
      );
  } catch (error) {
    if (!isDamage(error) && !isMissing(error)) throw error;
  }
}
