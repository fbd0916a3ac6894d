import { expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { failureOf } from '../../utils/library/failure-of';
import { migrate } from '../../utils/library/migrate';
import { saveArticle } from '../../utils/library/save-article';
import { makeReading } from './support/make-reading';
import { countRows, memoryDatabase } from './support/memory-database';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('The function did not throw an error.');
};

test('a save on a full disk fails with storageFull, writes nothing, and succeeds once there is space again', async () => {
  const database = await memoryDatabase();
  migrate(database);
  saveArticle(database, makeReading(), 0, NO_ANNOTATIONS);
  const [pages] = database.rows<{ page_count: number }>('PRAGMA page_count');
  database.run(`PRAGMA max_page_count = ${pages?.page_count}`);
  const large = makeReading({ url: 'https://large.example/' }, 'all is well '.repeat(20_000));
  expect(failureOf(thrownBy(() => saveArticle(database, large, 0, NO_ANNOTATIONS)))).toMatchObject({ code: 'storageFull' });
  expect([countRows(database, 'article'), countRows(database, 'quote')]).toEqual([1, 1]);
  database.run('PRAGMA max_page_count = 1000000');
  expect(saveArticle(database, large, 0, NO_ANNOTATIONS)).toMatchObject({ value: { summary: { quotes: 1 } } });
});

test('failureOf goes by the storage error if both the storage and SQLite have reported an error', () => {
  const vague = Object.assign(new Error('disk I/O error'), { resultCode: 10 });
  const codes = [
    failureOf(vague),
    failureOf(vague, new DOMException('No space', 'QuotaExceededError')),
    failureOf(vague, new Error('Unknown write() failure.')),
    failureOf(new DOMException('', 'SecurityError')),
    failureOf(new DOMException('', 'NoModificationAllowedError')),
    failureOf('a string'),
  ].map(({ code }) => code);
  expect(codes).toEqual(['libraryFailed', 'storageFull', 'storageFull', 'storagePrivate', 'libraryBusy', 'libraryFailed']);
});
