import { expect, test } from 'vitest';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { MIGRATIONS, migrate, versionOf } from '../../utils/library/migrate';
import type { SearchAnswer } from '../../utils/library/shelf-library';
import type { SavedReading } from '../../utils/model';
import { takeLibraryBack } from '../measure/support/take-library-back';
import { makeReading } from './support/make-reading';
import { bytesOf, checkIntegrity, countRows, databaseOf } from './support/memory-database';
import { OLD_VERSIONS, oldFile } from './support/old-file';

const SECOND = makeReading(
  { url: 'https://www.valleyecho.example/bridge', title: 'Bridge reopens', lang: 'en' },
  'the bridge will open in spring',
);
/** The parts that the first article has in the files from a version on, in addition to `makeReading()`. */
const ADDED: readonly (readonly [number, object])[] = [
  [3, { article: { authors: ['Piet Ombergen'], section: 'Harbour', standfirst: 'The council has decided.' } }],
  [4, { corrections: [{ verdict: { is: 'speaker', source: { by: 'name', name: 'Cor Maas', kind: 'person' } } }] }],
  [5, { highlights: [{ id: 'h1', colour: 'blue', note: 'Who pays?' }], place: {} }],
];

function open(database: Database, id: number): SavedReading {
  const opened = answerRequest(database, { call: 'open', id }, 0);
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value as SavedReading;
}

test('there is a file of every version before the newest', () => {
  expect(OLD_VERSIONS).toEqual(MIGRATIONS.slice(0, -1).map(({ version }) => version));
});

test.each(OLD_VERSIONS)('the newest version opens a file of version %i and loses nothing', async (version) => {
  const database = await databaseOf(oldFile(version));
  expect(versionOf(database)).toBe(version);
  const quotes = countRows(database, 'quote');
  expect(migrate(database)).toEqual({ ok: true, value: MIGRATIONS.length });

  expect(answerRequest(database, { call: 'list', page: { limit: 9 } }, 0)).toMatchObject({
    value: { articles: [{ id: 2 }, { id: 1, savedAt: '2026-03-01T08:00:00.000Z' }], total: 2 },
  });
  expect(open(database, 1)).toMatchObject({ article: { text: makeReading().article.text, title: 'Harbour stays open' } });
  for (const [since, content] of ADDED) if (version >= since) expect(open(database, 1)).toMatchObject(content);
  expect(open(database, 2)).toMatchObject({ article: SECOND.article, analysis: SECOND.analysis });
  expect(countRows(database, 'quote')).toBe(quotes);
  expect(database.rows("SELECT rowid FROM article_fts WHERE article_fts MATCH 'bridge'")).toEqual([{ rowid: 2 }]);
  expect(answerRequest(database, { call: 'restore', id: 3 }, 0)).toMatchObject({ ok: true });
  expect(open(database, 3).article.title).toBe('Ferry removed');
  checkIntegrity(database);
});

test.each(OLD_VERSIONS)(
  'searches find the articles of a file of version %i by everything once they have been prepared',
  async (version) => {
    const database = await databaseOf(oldFile(version));
    migrate(database);
    const search = (query: string) => {
      const answer = answerRequest(database, { call: 'search', query, page: { limit: 9 } }, Date.UTC(2026, 2, 2));
      if (!answer.ok) throw new Error(answer.error.detail);
      const { results, unprepared } = answer.value as SearchAnswer;
      return { ids: results.map(({ summary }) => summary.id), unprepared };
    };
    expect(search('bridge site:valleyecho.example is:unread saved:2026-03')).toEqual({ ids: [2], unprepared: version < 8 ? 3 : 0 });
    expect(search('speaker:vantongeren bridge')).toMatchObject({ ids: [2] });
    expect(answerRequest(database, { call: 'prepare' }, 0)).toEqual({ ok: true, value: 0 });
    expect(search('named:yes actor:vantongeren')).toEqual({ ids: [2, 1], unprepared: 0 });
    const question = { scope: { ids: [1, 2, 3] }, measure: 'quotes', kind: 'person', withSubjects: true, limit: 9 };
    const voices = version < 4 ? [{ articles: 2, quotes: 2 }] : [{ articles: 1 }, { articles: 1 }];
    expect(answerRequest(database, { call: 'countVoices', question }, 0)).toMatchObject({ value: { unread: 0, ranked: voices } });
    if (version >= 4) expect(search('speaker:maas named:yes')).toMatchObject({ ids: [1] });
    if (version >= 5) expect(search('note:pays is:highlighted is:started')).toMatchObject({ ids: [1] });
    if (version >= 7) expect(search('said:promised channel:statement')).toMatchObject({ ids: [1] });
    if (version >= 8) expect(search('is:starred is:archived tag:fish*')).toMatchObject({ ids: [1] });
    if (version >= 8) expect(search('note:"ask vantongeren"')).toMatchObject({ ids: [2] });
    checkIntegrity(database);
  },
);

test.each(OLD_VERSIONS)('a step that fails halfway leaves a file of version %i readable by the code of that version', async (version) => {
  const database = await databaseOf(oldFile(version));
  const before = database.rows('SELECT * FROM article');
  const half = { version: version + 1, sql: 'DELETE FROM quote; UPDATE article SET text = upper(text); INSERT INTO nowhere VALUES(1);' };
  expect(() => migrate(database, [...MIGRATIONS.slice(0, version), half])).toThrow('nowhere');
  expect(versionOf(database)).toBe(version);
  expect(database.rows('SELECT * FROM article')).toEqual(before);
  expect(countRows(database, 'quote')).toBe(3);
  expect(migrate(database)).toMatchObject({ ok: true });
});

test('the names of a person in articles on several states become one, and deleted articles take them along', async () => {
  const database = await databaseOf(oldFile(15));
  database.run(`INSERT INTO identity(id, uid, kind, name) VALUES(1, 'u1', 'person', 'Ana Roth'), (2, 'u2', 'organisation', 'the ministry');
    INSERT INTO identity_name(identity_id, name, lang, state, folded, articles, shown) VALUES
      (1, 'Ana Roth', 'en', 'norland', 'ana roth', 1, 1), (1, 'Ana Roth', 'en', '', 'ana roth', 2, 1), (1, 'Ana Roth', 'de', 'norland', 'ana roth', 1, 1),
      (2, 'the ministry', 'en', 'norland', 'the ministry', 1, 1), (2, 'the ministry', 'en', 'sudland', 'the ministry', 1, 1);
    INSERT INTO cast_member(article_id, number, identity_id, kind, lang, state, name, names, roles, is_renamed, quotes, mentions)
      VALUES(1, 'a1', 1, 'person', 'de', 'norland', 'Ana Roth', '["Ana Roth"]', '[]', 0, 1, 1);`);
  migrate(database);
  const names = () =>
    database.rows('SELECT identity_id AS identity, lang, state, articles, shown FROM identity_name ORDER BY identity_id, lang, state');
  const english = { identity: 1, lang: 'en', state: '', articles: 3, shown: 2 };
  const ministries = [
    { identity: 2, lang: 'en', state: 'norland', articles: 1, shown: 1 },
    { identity: 2, lang: 'en', state: 'sudland', articles: 1, shown: 1 },
  ];
  expect(names()).toEqual([{ ...english, lang: 'de', articles: 1, shown: 1 }, english, ...ministries]);
  database.run('DELETE FROM cast_member');
  expect(names()).toEqual([english, ...ministries]);
});

test.each(OLD_VERSIONS)('the code of version %i refuses a newer file and leaves every byte of it unchanged', async (version) => {
  const newest = await databaseOf(oldFile(6));
  migrate(newest);
  const file = bytesOf(newest);
  const database = await databaseOf(file);
  expect(migrate(database, MIGRATIONS.slice(0, version))).toEqual({
    ok: false,
    error: { code: 'libraryNewer', detail: String(MIGRATIONS.length) },
  });
  expect(Buffer.compare(bytesOf(database), file)).toBe(0);
});

test('a library that is taken back to version 5, as measurements of kills do, can be migrated and loses nothing', async () => {
  const database = await databaseOf(oldFile(7));
  migrate(database);
  takeLibraryBack(database, 5);
  expect(migrate(database)).toEqual({ ok: true, value: MIGRATIONS.length });
  expect(open(database, 1)).toMatchObject(Object.assign({}, ...ADDED.map(([, content]) => content)));
  expect(answerRequest(database, { call: 'prepare' }, 0)).toEqual({ ok: true, value: 0 });
  checkIntegrity(database);
});
