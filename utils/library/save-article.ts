import { annotationsOf, areSame } from '../annotate/annotations';
import { mergeAnnotations } from '../annotate/merge-annotations';
import { isLink } from '../article/is-link';
import { correctReading } from '../correct/correct-reading';
import { decodeAnnotations } from '../decode/decode-annotations';
import type { Annotations, Article, Highlight, Reading, Result, SavedSummary } from '../model';
import { countWords } from '../text/count-words';
import { addressKey, articleKey } from './article-key';
import type { Database, SqlValue } from './database';
import { type KeptIdentity, keepIdentities } from './identities/kept-identities';
import { writeIdentities } from './identities/write-identities';
import type { SaveAnswer } from './library';
import { adoptLinks } from './links/adopt-links';
import { annotationsIn, findSaved } from './read-articles';
import { writeOtherScript } from './search/other-script';
import { markPrepared } from './search/prepare-search';
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './summary';
import { writeCast } from './write-cast';

/**
 * Saves a decoded reading with its article, quotations, actors and highlights in one transaction, so that either everything is written or
 * nothing. An article that was already saved, or to which there is a link, keeps its id, and is restored if it was removed. Changes that
 * other views have made to its annotations are merged into the reading. `known` are the annotations that the reading already takes into
 * account. `now` is in milliseconds since 1970. An article that is saved already as it is keeps its time of saving. Fails with
 * `articleInvalid` if the merged annotations are too many. Throws SQLite's errors.
 */
export function saveArticle(
  database: Database,
  reading: Reading,
  now: number,
  known: Annotations,
  kept: KeptOfBackup = {},
): Result<SaveAnswer> {
  return database.transaction(() => {
    adoptLinks(database, reading.article);
    const before = findSaved(database, articleKey(reading.article));
    const stored = before && annotationsIn(database, before.id);
    // Annotations that cannot be read are overwritten, because they are lost already.
    const merged = stored?.ok ? mergeAnnotations(reading, known, stored.value) : reading;
    // Each side is within the limits, but both together may not be.
    const annotations = decodeAnnotations(annotationsOf(merged));
    if (!annotations.ok) return annotations;
    const isSame =
      before !== null && stored?.ok === true && areSame(stored.value, annotationsOf(merged)) && isStored(database, before.id, merged);
    const summary = isSame ? before : writeReading(database, merged, now, kept);
    return { ok: true, value: { summary, annotations: annotationsOf(merged), isNew: before === null || isLink(before), isSame } };
  });
}

/** The properties that a new article keeps from a backup or an imported file. */
export interface KeptOfBackup {
  /** The id of the article; the next one if absent. */
  readonly id?: number | undefined;
  readonly identities?: readonly KeptIdentity[];
  /** The name of the file; empty for a backup. */
  readonly source?: string;
}

/**
 * Writes a reading with everything that is derived from it, over the article with the same key if there is one, without regard to what the
 * library has of it. `now` is the time of saving. Must run in a transaction.
 */
export function writeReading(database: Database, reading: Reading, now: number, kept: KeptOfBackup = {}): SavedSummary {
  const { reading: shown } = correctReading(reading);
  const id = writeArticle(database, reading, shown, now, kept.id);
  writeCast(database, id, shown);
  writeOtherScript(database, id, reading.article);
  markPrepared(database, id);
  writeIdentities(database, id, shown, keepIdentities(database, kept.identities ?? [], kept.source ?? ''));
  writeHighlights(database, id, reading.highlights ?? []);
  const [row] = database.rows<SummaryRow>(`SELECT ${SUMMARY_COLUMNS} FROM article WHERE id = ?`, [id]);
  if (!row) throw new Error('SQLite has no row that was just written');
  return summaryOf(row);
}

/** Checks whether a saved article is the one in a reading. What its page counts, and its full address, do not matter. */
function isStored(database: Database, id: number, { article, analysis }: Reading): boolean {
  const { title, byline, site, published, lang, image, text, body } = article;
  const columns = { title, byline, site, published, lang, image, text };
  const [row] = database.rows<Record<string, SqlValue>>(
    `SELECT ${Object.keys(columns).join(', ')}, body, analysis, details FROM article WHERE id = ?`,
    [id],
  );
  const json = { body, analysis, details: detailsOf(article) };
  return (
    row !== undefined &&
    Object.entries(columns).every(([name, value]) => row[name] === value) &&
    Object.entries(json).every(([name, value]) => row[name] === JSON.stringify(value))
  );
}

function writeArticle(
  database: Database,
  { article, analysis, corrections = [] }: Reading,
  shown: Reading,
  now: number,
  newId?: number,
): number {
  const columns: Readonly<Record<string, SqlValue>> = {
    key: articleKey(article),
    address: addressKey(article.url),
    saved_at: now,
    deleted_at: null,
    words: countWords(article.text, article.lang),
    quotes: shown.analysis.quotes.length,
    actors: shown.analysis.actors.length,
    url: article.url,
    canonical_url: article.canonicalUrl,
    title: article.title,
    byline: article.byline,
    site: article.site,
    published: article.published,
    lang: article.lang,
    dir: article.dir,
    image: article.image,
    details: JSON.stringify(detailsOf(article)),
    integrity: JSON.stringify(article.integrity),
    text: article.text,
    body: JSON.stringify(article.body),
    analysis: JSON.stringify(analysis),
    corrections: JSON.stringify(corrections),
  };
  const names = Object.keys(columns);
  const next = '(SELECT coalesce(max(seq), 0) + 1 FROM article)';
  const [row] = database.rows<Pick<SummaryRow, 'id'>>(
    `INSERT INTO article(id, seq, ${names.join(', ')}) VALUES(?, ${next}, ${names.map(() => '?').join(', ')})
     ON CONFLICT(key) DO UPDATE SET seq = excluded.seq, ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
     RETURNING id`,
    [newId ?? null, ...Object.values(columns)],
  );
  if (!row) throw new Error('SQLite returned no row for an insert');
  return row.id;
}

/** Returns the fields of an article that have no column of their own in the database. */
function detailsOf({ authors, section, standfirst, updated, imageCaption, imageCredit, nextPage, partial }: Article): Partial<Article> {
  return { authors, section, standfirst, updated, imageCaption, imageCredit, nextPage, ...(partial && { partial }) };
}

/** Replaces the stored highlights of an article. `highlights` must be sorted, the oldest first. */
export function writeHighlights(database: Database, articleId: number, highlights: readonly Highlight[]): void {
  database.rows('DELETE FROM highlight WHERE article_id = ?', [articleId]);
  for (const { id, colour, madeAt, parts, note } of highlights) {
    const words = parts.map(({ exact }) => exact).join(' … ');
    database.rows('INSERT INTO highlight(article_id, number, colour, made_at, text, note, parts) VALUES(?, ?, ?, ?, ?, ?, ?)', [
      articleId,
      id,
      colour,
      madeAt,
      words,
      note ?? null,
      JSON.stringify(parts),
    ]);
  }
}
