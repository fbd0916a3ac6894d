import { beforeEach, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { answerRequest } from '../../utils/library/answer-request';
import { askFromPage } from '../../utils/library/ask-from-page';
import type { Database } from '../../utils/library/database';
import type { LibraryRequest } from '../../utils/library/library-calls';
import { migrate } from '../../utils/library/migrate';
import { makeReading } from './support/make-reading';
import { memoryDatabase } from './support/memory-database';

let database: Database;
const ask = async (request: LibraryRequest) => answerRequest(database, request, 0);
const from = (address: string | undefined, request: LibraryRequest, isPrivate = false) => askFromPage(ask, request, { address, isPrivate });

beforeEach(async () => {
  database = await memoryDatabase();
  migrate(database);
  await ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: 'https://www.paper.example/story', canonicalUrl: null }) });
});

test.each<LibraryRequest>([
  { call: 'list', page: { limit: 1 } },
  { call: 'open', id: 1 },
  { call: 'remove', id: 1 },
  { call: 'restore', id: 1 },
  { call: 'search', query: 'story', page: { limit: 1 } },
  { call: 'prepare' },
  { call: 'shelf', id: 1 },
  { call: 'mark', ids: [1], change: { state: 'read' } },
  { call: 'tag', ids: [1], add: ['story'], remove: [] },
  { call: 'tags', prefix: '' },
  { call: 'keepNote', id: 1, note: 'A note' },
  { call: 'savedSearches' },
  { call: 'keepSearch', search: { id: 's1', name: 'Story', query: 'story' } },
  { call: 'removeSearch', search: 's1' },
  { call: 'removeMany', ids: [1] },
  { call: 'restoreMany', ids: [1] },
  { call: 'eraseMany', ids: [1] },
  { call: 'invented' } as unknown as LibraryRequest,
])('a page may not make the call «$call», not even for an article from its own site', async (request) => {
  expect(await from('https://www.paper.example/story', request)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
});

test('a page on any site may request the status of the library', async () => {
  expect(await from('https://other.example/', { call: 'status' })).toMatchObject({ ok: true });
});

const OTHER_STORY = makeReading({ url: 'https://other.example/story', canonicalUrl: null });
const FORGED = makeReading({ url: 'https://www.paper.example/story', canonicalUrl: null, title: 'Forged' });
const FILE = makeReading({ url: 'file:///home/reader/story.html', canonicalUrl: null });

test('a page may save and find articles from its own site', async () => {
  expect(await from('https://other.example/', { call: 'find', url: 'https://other.example/story' })).toEqual({ ok: true, value: null });
  expect(await from('https://m.other.example/', { call: 'save', known: NO_ANNOTATIONS, reading: OTHER_STORY })).toMatchObject({ ok: true });
  expect(await from('https://other.example/', { call: 'find', url: 'https://other.example/story' })).toMatchObject({ value: { id: 2 } });
});

test('a page in a local file may save its own article, but may not find an article from another file', async () => {
  expect(await from('file:///home/reader/story.html#end', { call: 'save', known: NO_ANNOTATIONS, reading: FILE })).toMatchObject({
    ok: true,
  });
  expect(await from('file:///home/reader/other.html', { call: 'find', url: FILE.article.url })).toMatchObject({ ok: false });
});

test('a page may neither overwrite nor find an article from another site', async () => {
  expect(await from('https://other.example/', { call: 'save', known: NO_ANNOTATIONS, reading: FORGED })).toMatchObject({ ok: false });
  expect(await from('https://other.example/', { call: 'find', url: 'https://www.paper.example/story' })).toMatchObject({ ok: false });
  expect(await ask({ call: 'open', id: 1 })).not.toMatchObject({ value: { summary: { title: 'Forged' } } });
});

test.each([
  { call: 'save' },
  { call: 'save', known: NO_ANNOTATIONS, reading: null },
  { call: 'save', known: NO_ANNOTATIONS, reading: { article: 'x' } },
  { call: 'find', url: { href: 'https://other.example/' } },
  { call: 'find', url: ['https://other.example/'] },
  { call: 'find' },
])('a request without the address of an article is refused: %j', async (request) => {
  expect(await from('https://other.example/', request as LibraryRequest)).toMatchObject({ ok: false });
});

test.each<[string, LibraryRequest]>([
  ['save', { call: 'save', known: NO_ANNOTATIONS, reading: FORGED, url: 'https://other.example/' } as LibraryRequest],
  ['save', { call: 'save', known: NO_ANNOTATIONS, reading: FORGED, id: 2 } as LibraryRequest],
  ['find', { call: 'find', url: 'https://www.paper.example/story', id: 2 } as LibraryRequest],
  ['annotate', { call: 'annotate', id: 1, annotations: NO_ANNOTATIONS, url: 'https://other.example/' } as LibraryRequest],
  ['status', { call: 'status', id: 2 } as LibraryRequest],
])('a page may not make the call «%s» with a field of another call, which names an article from its own site', async (_, request) => {
  await ask({ call: 'save', known: NO_ANNOTATIONS, reading: OTHER_STORY });
  expect(await from('https://other.example/', request)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(await ask({ call: 'open', id: 1 })).not.toMatchObject({ value: { summary: { title: 'Forged' } } });
});

test('a page in a private window cannot save anything', async () => {
  const page = 'https://www.paper.example/story';
  const refused = { ok: false, error: { code: 'storagePrivate' } };
  expect(await from(page, { call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: page, canonicalUrl: null }) }, true)).toEqual(
    refused,
  );
  expect(await from(page, { call: 'annotate', id: 1, annotations: NO_ANNOTATIONS }, true)).toEqual(refused);
  expect(await from(page, { call: 'keepPlace', id: 1, place: null }, true)).toEqual(refused);
  expect(await from(page, { call: 'annotations', id: 1 }, true)).toMatchObject({ ok: true });
});

test.each([
  ['is allowed for a page on the same site', 'https://www.paper.example/story', true],
  ['is allowed for a mobile page on the same site', 'https://m.paper.example/story?page=2', true],
  ['is refused for a page on another site', 'https://other.example/https://www.paper.example/story', false],
  ['is refused for a page on a site whose name has the same ending', 'https://bad-paper.example/', false],
  ['is refused when the address of the page is unknown', undefined, false],
  ['is refused for a page without a host', 'about:blank', false],
])('access to the annotations and the reading position of an article %s', async (_, page, may) => {
  expect(await from(page, { call: 'annotations', id: 1 })).toMatchObject({ ok: may });
  expect(await from(page, { call: 'annotate', id: 1, annotations: NO_ANNOTATIONS })).toMatchObject({ ok: may });
  expect(await from(page, { call: 'keepPlace', id: 1, place: null })).toMatchObject({ ok: may });
  expect(await from(page, { call: 'place', id: 1 })).toMatchObject({ ok: may });
});

test('a request from a page fails when the article does not exist', async () => {
  for (const id of [7, 'x' as unknown as number]) {
    expect(await from('https://www.paper.example/', { call: 'annotations', id })).toMatchObject({ ok: false });
  }
});
