import { beforeAll, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { Database } from '../../utils/library/database';
import { migrate } from '../../utils/library/migrate';
import { saveArticle } from '../../utils/library/save-article';
import { sampleReading } from '../measure/support/sample-reading';
import { memoryDatabase } from './support/memory-database';

const ARTICLES = 200;
let database: Database;
let beats = 0;

beforeAll(async () => {
  database = await memoryDatabase(() => beats++);
  migrate(database);
  for (let number = 1; number <= ARTICLES; number++) saveArticle(database, sampleReading(number, 1), number, NO_ANNOTATIONS);
});

// A worker that is silent for too long is terminated. At 12 seconds of silence, even a slow computer has handled many more articles than
// these between two signs of life.
test.each([
  ['saving articles', () => saveArticle(database, sampleReading(1, 2), 0, NO_ANNOTATIONS)],
  ['a quick check', () => database.rows('PRAGMA quick_check')],
  ['a complete check', () => database.rows('PRAGMA integrity_check')],
  ['a check of the search', () => database.run("INSERT INTO article_fts(article_fts, rank) VALUES('integrity-check', 1)")],
  ['a new search index', () => database.run("INSERT INTO quote_fts(quote_fts) VALUES('rebuild')")],
])('the database shows a sign of life during %s', (_, work) => {
  beats = 0;
  work();
  expect(beats).toBeGreaterThan(0);
});
