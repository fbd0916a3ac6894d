import type { FoundArticle, FoundNote, FoundQuotation } from '../../model';
import { cutSnippet } from '../../query/cut-snippet';
import { findHits } from '../../query/find-hits';
import { type HitWords, hitWordsOf } from '../../query/hit-words';
import type { QueryNode } from '../../query/query';
import type { Database } from '../database';
import { ENTRY_COLUMNS, type EntryRow, entryOf } from '../shelf/read-shelf';
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from '../summary';
import { isOneOf, type Sql } from './sql';

/** The words to mark, by the part of an article in which they may be. */
type Looked = Readonly<Record<'text' | 'title' | 'note' | 'highlight' | 'quote' | 'speaker', readonly HitWords[]>>;

/** Reads the articles on a page of results, in the order of `ids`, with the places of the words that were looked for. */
export function readFound(
  database: Database,
  ids: readonly number[],
  root: QueryNode | null,
  quotation: Sql | null,
): readonly FoundArticle[] {
  const looked: Looked = {
    text: hitWordsOf(root, null),
    title: hitWordsOf(root, 'title'),
    note: hitWordsOf(root, 'note'),
    highlight: hitWordsOf(root, 'highlight'),
    quote: hitWordsOf(root, 'quote'),
    speaker: hitWordsOf(root, 'speaker'),
  };
  const quotations = readQuotations(database, ids, looked, quotation);
  const notes = readNotes(database, ids, looked);
  const page = isOneOf('s.article_id', ids);
  const rows = database.rows<FoundRow>(
    `SELECT e.*, ${SUMMARY_COLUMNS}, text
     FROM (SELECT s.article_id, ${ENTRY_COLUMNS} FROM shelf s WHERE ${page.sql}) e JOIN article ON article.id = e.article_id`,
    page.values,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const found: FoundArticle = {
      ...entryOf(row),
      summary: summaryOf(row),
      titleHits: findHits(row.title, looked.title).map(({ start, end }) => ({ start, end })),
      snippet: cutSnippet(row.text, findHits(row.text, looked.text)),
      quotation: quotations.get(id) ?? null,
      note: notes.get(id) ?? null,
    };
    return [found];
  });
}

interface FoundRow extends SummaryRow, EntryRow {
  readonly text: string;
}

interface QuoteRow {
  readonly article_id: number;
  readonly number: string;
  readonly speaker: string | null;
  readonly text: string;
}

/**
 * Returns a quotation for each article: the one with the most of the words, of those that meet the conditions. Without conditions, it must
 * have a word.
 */
function readQuotations(
  database: Database,
  ids: readonly number[],
  looked: Looked,
  quotation: Sql | null,
): ReadonlyMap<number, FoundQuotation> {
  const found = new Map<number, FoundQuotation>();
  if (ids.length === 0 || (quotation === null && looked.quote.length === 0)) return found;
  const inPage = isOneOf('q.article_id', ids);
  const rows = database.rows<QuoteRow>(
    `SELECT q.article_id, q.number, q.speaker, q.text FROM quote q WHERE ${inPage.sql}${quotation ? ` AND ${quotation.sql}` : ''} ORDER BY q.id`,
    [...inPage.values, ...(quotation?.values ?? [])],
  );
  const most = new Map<number, number>();
  for (const { article_id: id, number, speaker, text } of rows) {
    const hits = findHits(text, looked.quote);
    const different = new Set(hits.map(({ of }) => of)).size;
    if ((quotation === null && different === 0) || different <= (most.get(id) ?? -1)) continue;
    most.set(id, different);
    const speakerHits = findHits(speaker ?? '', looked.speaker).map(({ start, end }) => ({ start, end }));
    found.set(id, { id: number, speaker, speakerHits, ...cutSnippet(text, hits) });
  }
  return found;
}

interface NoteRow {
  readonly article_id: number;
  readonly number: string | null;
  readonly text: string | null;
  readonly note: string | null;
}

/** Returns a note or highlighted words for each article in which the words occur. */
function readNotes(database: Database, ids: readonly number[], looked: Looked): ReadonlyMap<number, FoundNote> {
  const found = new Map<number, FoundNote>();
  if (looked.note.length === 0 && looked.highlight.length === 0) return found;
  const page = JSON.stringify(ids);
  const rows = database.rows<NoteRow>(
    `SELECT article_id, NULL AS number, NULL AS text, text AS note FROM note WHERE article_id IN (SELECT value FROM json_each(?1))
     UNION ALL SELECT article_id, number, text, note FROM highlight WHERE article_id IN (SELECT value FROM json_each(?1))`,
    [page],
  );
  for (const { article_id: id, number, text, note } of rows) {
    if (found.has(id)) continue;
    const inNote = findHits(note ?? '', looked.note);
    const inText = findHits(text ?? '', looked.highlight);
    if (inNote.length > 0) found.set(id, { part: 'note', highlight: number, ...cutSnippet(note ?? '', inNote) });
    else if (inText.length > 0) found.set(id, { part: 'highlight', highlight: number, ...cutSnippet(text ?? '', inText) });
  }
  return found;
}
