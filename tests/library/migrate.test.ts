import { expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { answerRequest } from '../../utils/library/answer-request';
import { articleKey } from '../../utils/library/article-key';
import type { Database } from '../../utils/library/database';
import { createLibraryOwner } from '../../utils/library/library-owner';
import { MIGRATIONS, migrate, versionOf } from '../../utils/library/migrate';
import { saveArticle } from '../../utils/library/save-article';
import type { Reading } from '../../utils/model';
import { makeReading } from './support/make-reading';
import { bytesOf, checkIntegrity, countRows, memoryDatabase } from './support/memory-database';
import { memoryStorage } from './support/memory-storage';

test('the migrations have one step for each version, without gaps', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test('migrate creates a library from scratch and leaves an up-to-date one unchanged', async () => {
  const database = await memoryDatabase();
  expect(migrate(database)).toEqual({ ok: true, value: MIGRATIONS.length });
  saveArticle(database, makeReading(), 0, NO_ANNOTATIONS);
  expect(migrate(database)).toEqual({ ok: true, value: MIGRATIONS.length });
  expect(countRows(database, 'article')).toBe(1);
});

test('migrate upgrades a library from version 1 to the latest version and preserves its contents', async () => {
  const database = await memoryDatabase();
  migrate(database, MIGRATIONS.slice(0, 1));
  expect(versionOf(database)).toBe(1);
  saveAsVersion1(database, makeReading());
  migrate(database);
  expect(answerRequest(database, { call: 'open', id: 1 }, 0)).toMatchObject({ ok: true, value: makeReading() });
  expect(database.rows("SELECT rowid FROM article_fts WHERE article_fts MATCH 'harbour'")).toEqual([{ rowid: 1 }]);
  checkIntegrity(database);
});

/**
 * Saves an article exactly as the first release did. Do not change this function, because every library of version 1 was written in this
 * way.
 */
function saveAsVersion1(database: Database, { article, analysis }: Reading): void {
  const { url, title, byline, site, published, lang, dir, image, text, body, integrity } = article;
  const key = articleKey(article);
  const { lost: _, ...counts } = integrity;
  database.rows(
    `INSERT INTO article(key, address, seq, saved_at, words, quotes, actors, url, canonical_url, title, byline, site, published, lang, dir,
     image, integrity, text, body, analysis) VALUES(?, ?, 1, 0, 1, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      key,
      key,
      url,
      article.canonicalUrl,
      title,
      byline,
      site,
      published,
      lang,
      dir,
      image,
      JSON.stringify(counts),
      text,
      JSON.stringify(body),
      JSON.stringify(analysis),
    ],
  );
}

test('migrate rolls back a step that fails halfway, but keeps the steps before it', async () => {
  const database = await memoryDatabase();
  const broken = { version: MIGRATIONS.length + 1, sql: 'CREATE TABLE half(x); INSERT INTO nowhere VALUES(1);' };
  expect(() => migrate(database, [...MIGRATIONS, broken])).toThrow('nowhere');
  expect(versionOf(database)).toBe(MIGRATIONS.length);
  expect(database.rows("SELECT name FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
  saveArticle(database, makeReading(), 0, NO_ANNOTATIONS);
});

test('the library refuses to open a database from a later release, and does not modify it', async () => {
  const database = await memoryDatabase();
  migrate(database);
  saveArticle(database, makeReading(), 0, NO_ANNOTATIONS);
  database.run('UPDATE article SET deleted_at = 1; PRAGMA user_version = 99;');
  const file = bytesOf(database);
  const storage = memoryStorage(file);
  const answer = createLibraryOwner(storage, () => 1e12);
  for (const request of [
    { call: 'status' },
    { call: 'save', known: NO_ANNOTATIONS, reading: makeReading() },
    { call: 'check' },
    { call: 'upkeep' },
  ]) {
    expect(await answer(request)).toEqual({ ok: false, error: { code: 'libraryNewer', detail: '99' } });
  }
  expect(Buffer.compare(storage.file ?? new Uint8Array(), file)).toBe(0);
  expect(storage.safe.size).toBe(0);
});
