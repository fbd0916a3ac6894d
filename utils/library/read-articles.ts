import { attempt, record } from '../decode/decode';
import { decodeAnnotations } from '../decode/decode-annotations';
import { decodePlace } from '../decode/decode-highlights';
import { decodeReading } from '../decode/decode-reading';
import type { Annotations, KnownArticle, Reading, ReadingPlace, Result, SavedReading, SavedSummary } from '../model';
import { hashText } from '../text/hash-text';
import { addressKey } from './article-key';
import type { Database } from './database';
import type { ListPage, SavedList } from './library';
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './summary';

/** Returns the number of saved articles that have not been removed. */
export function countArticles(database: Database): number {
  return database.rows<{ total: number }>('SELECT count(*) AS total FROM shelf WHERE deleted_at IS NULL')[0]?.total ?? 0;
}

/** Returns the number of changes of the library so far. */
export function lastRevision(database: Database): number {
  return database.rows<{ last: number }>('SELECT last FROM revision')[0]?.last ?? 0;
}

/** Returns one page of the list of saved articles, the most recently saved first. */
export function listArticles(database: Database, { limit, before }: ListPage): SavedList {
  const rows = database.rows<SummaryRow>(
    `SELECT ${SUMMARY_COLUMNS} FROM article WHERE deleted_at IS NULL AND (?1 IS NULL OR seq < (SELECT seq FROM article WHERE id = ?1))
     ORDER BY seq DESC LIMIT ?2`,
    [before ?? null, limit],
  );
  return { articles: rows.map(summaryOf), total: countArticles(database) };
}

/** Returns the most recently saved article whose own or canonical address is `url`, or `null` if there is none, or only a link to it. */
export function findArticle(database: Database, url: string): KnownArticle | null {
  const found = findRow(database, url, 'words > 0');
  const [row] = found ? database.rows<Pick<ArticleRow, 'text'>>('SELECT text FROM article WHERE id = ?', [found.id]) : [];
  return found && row ? { ...found, textHash: hashText(row.text) } : null;
}

/** Returns the article as `findArticle` does, or a link to it. */
export const findSaved = (database: Database, url: string): SavedSummary | null => findRow(database, url, 'TRUE');

function findRow(database: Database, url: string, which: string): SavedSummary | null {
  const [row] = database.rows<SummaryRow>(
    `SELECT ${SUMMARY_COLUMNS} FROM article WHERE (key = ?1 OR address = ?1) AND deleted_at IS NULL AND ${which} ORDER BY seq DESC LIMIT 1`,
    [addressKey(url)],
  );
  return row ? summaryOf(row) : null;
}

/** A row of `article` with everything that a reading needs, except the highlights. */
export interface ArticleRow extends SummaryRow {
  readonly canonical_url: string | null;
  readonly image: string | null;
  readonly details: string;
  readonly integrity: string;
  readonly text: string;
  readonly body: string;
  readonly analysis: string;
  readonly corrections: string;
}

const ARTICLE_COLUMNS = `${SUMMARY_COLUMNS}, canonical_url, image, details, integrity, text, body, analysis, corrections`;

/**
 * Reads an article that may be removed, without its highlights. Fails with `articleMissing` or `articleInvalid`. Throws like `readingOf`.
 */
export function readArticle(database: Database, id: number): Result<Reading> {
  const [row] = database.rows<ArticleRow>(`SELECT ${ARTICLE_COLUMNS} FROM article WHERE id = ?`, [id]);
  return row ? readingOf(row, []) : MISSING;
}

/**
 * Opens a saved article. The stored data is checked like data from a page, because data from disk is no more trustworthy. Fails with
 * `articleMissing` or `articleInvalid`.
 */
export function openArticle(database: Database, id: number): Result<SavedReading> {
  const [row] = database.rows<ArticleRow>(`SELECT ${ARTICLE_COLUMNS} FROM article WHERE id = ? AND deleted_at IS NULL`, [id]);
  if (!row) return MISSING;
  const reading = attempt(() => readingOf(row, highlightsIn(database, id)));
  if (!reading.ok) return reading;
  const place = placeIn(database, id);
  const saved = { ...reading.value, summary: summaryOf(row) };
  return { ok: true, value: place.ok && place.value ? { ...saved, place: place.value } : saved };
}

/** Returns the reader's corrections and highlights of a saved article. Fails with `articleMissing` or `articleInvalid`. */
export function annotationsIn(database: Database, id: number): Result<Annotations> {
  const [row] = database.rows<Pick<ArticleRow, 'corrections'>>('SELECT corrections FROM article WHERE id = ? AND deleted_at IS NULL', [id]);
  if (!row) return MISSING;
  return attempt(() => decodeAnnotations({ corrections: JSON.parse(row.corrections), highlights: highlightsIn(database, id) }));
}

interface HighlightRow {
  readonly number: string;
  readonly colour: string;
  readonly made_at: string;
  readonly note: string | null;
  readonly parts: string;
}

/** Returns the stored highlights in an article, not yet decoded. Throws a `SyntaxError` for invalid JSON. */
export function highlightsIn(database: Database, articleId: number): readonly unknown[] {
  const rows = database.rows<HighlightRow>('SELECT number, colour, made_at, note, parts FROM highlight WHERE article_id = ? ORDER BY id', [
    articleId,
  ]);
  return rows.map(({ number, colour, made_at, note, parts }) => ({
    id: number,
    colour,
    madeAt: made_at,
    parts: JSON.parse(parts),
    ...(note === null ? {} : { note }),
  }));
}

/** Returns the stored reading position in an article. The value is `null` if there is no position or if it is invalid. */
export function placeIn(database: Database, articleId: number): Result<ReadingPlace | null> {
  const [row] = database.rows<{ place: string }>('SELECT place FROM place WHERE article_id = ?', [articleId]);
  const place = row && attempt(() => ({ ok: true, value: decodePlace(JSON.parse(row.place)) }));
  return { ok: true, value: place?.ok ? place.value : null };
}

const MISSING: Result<never> = { ok: false, error: { code: 'articleMissing' } };

/**
 * Decodes the row and the highlights of an article. Throws a `SyntaxError` for invalid JSON, and a `Mismatch` for details of another shape.
 */
export function readingOf(row: ArticleRow, highlights: readonly unknown[]): Result<Reading> {
  const { url, canonical_url: canonicalUrl, title, byline, site, published, lang, dir, image, text } = row;
  const stored = [row.details, row.integrity, row.body, row.analysis, row.corrections];
  const [details, integrity, body, analysis, corrections]: unknown[] = stored.map((json) => JSON.parse(json));
  return decodeReading({
    article: { ...record(details), url, canonicalUrl, title, byline, site, published, lang, dir, image, text, body, integrity },
    analysis,
    corrections,
    highlights,
  });
}
