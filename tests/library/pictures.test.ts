import { beforeEach, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { answerRequest } from '../../utils/library/answer-request';
import { askFromPage } from '../../utils/library/ask-from-page';
import type { Database } from '../../utils/library/database';
import { BIN_MS } from '../../utils/library/library';
import { createLibraryOwner } from '../../utils/library/library-owner';
import { migrate } from '../../utils/library/migrate';
import { purgeArticles } from '../../utils/library/remove-article';
import type { KeptPicture } from '../../utils/model';
import { rootOf, withoutPage } from './support/damage';
import { makeReading } from './support/make-reading';
import { bytesOf, checkIntegrity, countRows, databaseOf, memoryDatabase } from './support/memory-database';
import { memoryStorage } from './support/memory-storage';
import { bytesOfSample, samplePicture } from './support/sample-picture';

const NOW = Date.UTC(2026, 10, 2, 9);
const [LEAD, BOATS, NETS] = ['https://img.example/lead.jpg', 'https://img.example/boats.jpg', 'https://img.example/nets.jpg'];
let database: Database;
const ask = (request: object, now = NOW) => answerRequest(database, request, now);
const keep = (id: number, address: string, shade = 0, limit: number | null = null) =>
  ask({ call: 'keepPicture', id, picture: samplePicture(address, shade), limit });
const shown = (id: number) => (ask({ call: 'picturesOf', id }) as { value: readonly KeptPicture[] }).value.map(({ address }) => address);
const missing = (id: number) => ask({ call: 'missingPictures', id });
const REFUSED = { ok: false, error: { code: 'unexpected' } };

beforeEach(async () => {
  database = await memoryDatabase();
  migrate(database);
  for (const n of [1, 2, 3])
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: `https://a.example/${n}`, canonicalUrl: null }) });
});

test('a picture is kept with its bytes, in the order of the article, and can be read again', () => {
  expect(ask({ call: 'showPictures', id: 1, addresses: [LEAD, BOATS] })).toEqual({ ok: true, value: [LEAD, BOATS] });
  expect(keep(1, BOATS, 1)).toEqual({ ok: true, value: 'kept' });
  expect(missing(1)).toEqual({ ok: true, value: [{ address: LEAD, problem: 'waiting' }] });
  keep(1, LEAD);
  const { address, data, ...picture } = samplePicture(LEAD);
  expect(ask({ call: 'picturesOf', id: 1 })).toMatchObject({
    value: [{ address, ...picture, bytes: bytesOfSample() }, { address: BOATS }],
  });
  expect(ask({ call: 'picture', hash: picture.hash })).toEqual({ ok: true, value: { ...picture, data } });
  expect(ask({ call: 'picture', hash: 'a'.repeat(64) })).toEqual({ ok: true, value: null });
  expect(ask({ call: 'showPictures', id: 1, addresses: [LEAD, BOATS] })).toEqual({ ok: true, value: [] });
});

test('the same picture in several articles is stored once, and deleted with the last of them', () => {
  for (const id of [1, 2]) {
    ask({ call: 'showPictures', id, addresses: [LEAD] });
    keep(id, LEAD);
  }
  expect(ask({ call: 'pictureSpace' })).toEqual({ ok: true, value: { pictures: 1, bytes: bytesOfSample(), articles: 2 } });
  ask({ call: 'remove', id: 1 });
  purgeArticles(database, NOW + BIN_MS + 1);
  expect([countRows(database, 'picture'), countRows(database, 'picture_data')]).toEqual([1, 1]);
  ask({ call: 'remove', id: 2 }, NOW);
  purgeArticles(database, NOW + BIN_MS + 1);
  expect(['article_picture', 'picture', 'picture_data'].map((table) => countRows(database, table))).toEqual([0, 0, 0]);
  checkIntegrity(database);
});

test('an article that is saved again keeps its pictures, and loses those that it no longer shows', () => {
  ask({ call: 'showPictures', id: 1, addresses: [LEAD, BOATS] });
  keep(1, LEAD);
  keep(1, BOATS, 1);
  ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: 'https://a.example/1', canonicalUrl: null }) });
  expect(shown(1)).toEqual([LEAD, BOATS]);
  expect(ask({ call: 'showPictures', id: 1, addresses: [NETS, BOATS] })).toEqual({ ok: true, value: [NETS] });
  expect(shown(1)).toEqual([BOATS]);
  expect(countRows(database, 'picture')).toBe(1);
});

test('no picture is kept above the limit, what is kept stays, and a picture that is stored already costs nothing', () => {
  const limit = bytesOfSample() + bytesOfSample(1);
  ask({ call: 'showPictures', id: 1, addresses: [LEAD, BOATS, NETS] });
  expect([keep(1, LEAD, 0, limit), keep(1, BOATS, 1, limit), keep(1, NETS, 2, limit)]).toMatchObject([
    { value: 'kept' },
    { value: 'kept' },
    { value: 'full' },
  ]);
  expect(missing(1)).toMatchObject({ value: [{ address: NETS, problem: 'full' }] });
  ask({ call: 'showPictures', id: 2, addresses: [LEAD] });
  expect(keep(2, LEAD, 0, 0)).toEqual({ ok: true, value: 'kept' });
});

test('trimming deletes the pictures of the oldest articles first, and of starred ones last', () => {
  for (const id of [1, 2, 3]) {
    ask({ call: 'showPictures', id, addresses: [LEAD] });
    keep(id, LEAD, id);
  }
  ask({ call: 'mark', ids: [1], change: { starred: true } });
  ask({ call: 'trimPictures', limit: bytesOfSample(1) + bytesOfSample(3) });
  expect([1, 2, 3].map((id) => shown(id).length)).toEqual([1, 0, 1]);
  expect(missing(2)).toMatchObject({ value: [{ problem: 'removed' }] });
  expect(ask({ call: 'trimPictures', limit: bytesOfSample(1) })).toMatchObject({ value: { pictures: 1, articles: 1 } });
  expect([1, 2, 3].map((id) => shown(id).length)).toEqual([1, 0, 0]);
  expect(ask({ call: 'trimPictures', limit: 0 })).toMatchObject({ value: { pictures: 0, bytes: 0 } });
});

test('the reason for a missing picture is noted, but not over a picture that is kept', () => {
  ask({ call: 'showPictures', id: 1, addresses: [LEAD, BOATS] });
  keep(1, LEAD);
  for (const address of [LEAD, BOATS]) ask({ call: 'missPicture', id: 1, address, problem: 'refused' });
  expect(missing(1)).toEqual({ ok: true, value: [{ address: BOATS, problem: 'refused' }] });
  expect(shown(1)).toEqual([LEAD]);
});

test.each([
  ['with the bytes of something else', { data: Buffer.from('<svg onload="alert(1)"/>').toString('base64') }],
  ['of another type than its bytes', { type: 'image/webp' }],
  ['of a type that can hold scripts', { type: 'image/svg+xml' }],
  ['of another size than its bytes', { width: 301 }],
  ['with data that is no Base64', { data: '§§§' }],
  ['without a hash', { hash: 'x' }],
  ['from an address that is none of the web', { address: 'javascript:alert(1)' }],
])('a picture %s is refused', (_, change) => {
  ask({ call: 'showPictures', id: 1, addresses: [LEAD] });
  expect(ask({ call: 'keepPicture', id: 1, picture: { ...samplePicture(LEAD), ...change }, limit: null })).toMatchObject(REFUSED);
  expect(countRows(database, 'picture')).toBe(0);
});

test('a picture that the article does not show, or of an article that does not exist, is not kept', () => {
  ask({ call: 'showPictures', id: 1, addresses: [LEAD] });
  expect(keep(1, BOATS)).toMatchObject({ ok: false, error: { code: 'articleMissing' } });
  expect(ask({ call: 'showPictures', id: 9, addresses: [LEAD] })).toMatchObject({ ok: false, error: { code: 'articleMissing' } });
  expect(ask({ call: 'showPictures', id: 1, addresses: new Array(61).fill(LEAD) })).toMatchObject(REFUSED);
});

test('reader mode can neither keep nor read pictures', async () => {
  const calls = [
    { call: 'picturesOf', id: 1 },
    { call: 'picture', hash: samplePicture(LEAD).hash },
    { call: 'missingPictures', id: 1 },
    { call: 'showPictures', id: 1, addresses: [LEAD] },
    { call: 'keepPicture', id: 1, picture: samplePicture(LEAD), limit: null },
    { call: 'missPicture', id: 1, address: LEAD, problem: 'unread' },
    { call: 'pictureSpace' },
    { call: 'trimPictures', limit: 0 },
  ] as const;
  for (const request of calls)
    expect(await askFromPage(async (one) => ask(one), request, { address: 'https://a.example/1', isPrivate: false })).toMatchObject(
      REFUSED,
    );
});

test('a repaired library keeps the pictures that can still be read, each once', async () => {
  for (const id of [1, 2]) {
    ask({ call: 'showPictures', id, addresses: [LEAD, BOATS, NETS] });
    keep(id, LEAD);
    keep(id, BOATS, id);
    ask({ call: 'missPicture', id, address: NETS, problem: 'refused' });
  }
  database.run(
    'UPDATE picture_data SET data = zeroblob(5) WHERE picture_id = (SELECT picture_id FROM article_picture WHERE article_id = 2 AND place = 1)',
  );
  const file = bytesOf(database);
  const storage = memoryStorage(withoutPage(file, await rootOf(file, 'quote_speaker')));
  storage.isInterrupted = true;
  await createLibraryOwner(storage, () => NOW)({ call: 'status' });
  storage.release();
  database = await databaseOf(storage.file ?? new Uint8Array());
  expect([shown(1), shown(2)]).toEqual([[LEAD, BOATS], [LEAD]]);
  expect(missing(2)).toMatchObject({
    value: [
      { address: BOATS, problem: 'unread' },
      { address: NETS, problem: 'refused' },
    ],
  });
  expect(countRows(database, 'picture')).toBe(2);
  checkIntegrity(database);
});

test('an article has a new revision when it gets a picture, so that exports and backups notice it', () => {
  const revision = () => database.rows<{ rev: number }>('SELECT rev FROM shelf WHERE article_id = 1')[0]?.rev ?? 0;
  ask({ call: 'showPictures', id: 1, addresses: [LEAD] });
  const before = revision();
  keep(1, LEAD);
  expect(revision()).toBeGreaterThan(before);
});
