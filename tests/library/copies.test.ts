import { expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { BIN_MS } from '../../utils/library/library';
import { createLibraryOwner } from '../../utils/library/library-owner';
import { MIGRATIONS, versionOf } from '../../utils/library/migrate';
import { prepareLibrary } from '../../utils/library/prepare-library';
import { COPY_MS } from '../../utils/library/repair/kept-files';
import { makeReading } from './support/make-reading';
import { countRows, databaseOf } from './support/memory-database';
import { type MemoryStorage, memoryStorage } from './support/memory-storage';
import { OLD_VERSIONS, oldFile } from './support/old-file';

const NOW = Date.UTC(2026, 10, 2, 9);
const ask = (storage: MemoryStorage, request: object, now = NOW) => createLibraryOwner(storage, () => now)(request);

test.each(OLD_VERSIONS)('a library of version %i is copied before it is migrated', async (version) => {
  const storage = memoryStorage(oldFile(version));
  expect(await ask(storage, { call: 'status' })).toEqual({ ok: true, value: { saved: 2 } });
  const [[name, copy] = ['', new Uint8Array()]] = storage.safe;
  expect([name, storage.safe.size]).toEqual([`version-${version}-${NOW}.sqlite`, 1]);
  const database = await databaseOf(copy);
  expect([versionOf(database), countRows(database, 'article')]).toEqual([version, 3]);
});

test('a library that is new or up to date is not copied', async () => {
  const storage = memoryStorage();
  await ask(storage, { call: 'save', known: NO_ANNOTATIONS, reading: makeReading() });
  storage.release();
  await ask(storage, { call: 'status' });
  expect(storage.safe.size).toBe(0);
});

test('a library is not migrated if there is no room for the copy, and says how much room there is', async () => {
  const storage = memoryStorage(oldFile(3));
  storage.fails = 'copy';
  const failure = { code: 'storageFull', space: { used: 90, free: 10 } };
  expect(await ask(storage, { call: 'status' })).toMatchObject({ ok: false, error: failure });
  expect(versionOf(await databaseOf(storage.file ?? new Uint8Array()))).toBe(3);
});

test('a migration that fails leaves the library in its old version, with a copy', async () => {
  const storage = memoryStorage(oldFile(4));
  const half = { version: 5, sql: 'DELETE FROM article; INSERT INTO nowhere VALUES(1);' };
  const opening = { now: NOW, isDamaged: false, migrations: [...MIGRATIONS.slice(0, 4), half] };
  await expect(prepareLibrary(storage, opening)).rejects.toThrow('nowhere');
  const database = await databaseOf(storage.file ?? new Uint8Array());
  expect([versionOf(database), countRows(database, 'article'), storage.safe.size]).toEqual([4, 3, 1]);
});

test('only the newest copy is kept, and it is deleted after a week even if the library is never opened by the reader', async () => {
  const storage = memoryStorage(oldFile(6));
  storage.safe.set(`version-3-${NOW - 1}.sqlite`, oldFile(3));
  await ask(storage, { call: 'status' });
  expect([...storage.safe.keys()]).toEqual([`version-6-${NOW}.sqlite`]);
  storage.release();
  expect(await ask(storage, { call: 'upkeep' }, NOW + 1)).toEqual({ ok: true, value: NOW + COPY_MS });
  storage.release();
  expect(await ask(storage, { call: 'upkeep' }, NOW + COPY_MS)).toEqual({ ok: true, value: null });
  expect(storage.safe.size).toBe(0);
});

test('a copy with a date in the future is deleted, and a damaged file is kept until the reader deletes it', async () => {
  const storage = memoryStorage();
  storage.safe.set(`version-3-${NOW + 2 * COPY_MS}.sqlite`, oldFile(3));
  storage.safe.set('damaged-1.sqlite', oldFile(3));
  await ask(storage, { call: 'upkeep' });
  expect([...storage.safe.keys()]).toEqual(['damaged-1.sqlite']);
  storage.release();
  expect(await ask(storage, { call: 'discard', file: 'damaged-1.sqlite' })).toEqual({ ok: true, value: null });
  expect(storage.safe.size).toBe(0);
});

test.each(['library.db', '../library.db', 'damaged-2.sqlite', 7, undefined])('discard refuses any other file: %j', async (file) => {
  const storage = memoryStorage();
  storage.safe.set('damaged-1.sqlite', oldFile(3));
  storage.safe.set('library.db', oldFile(3));
  expect(await ask(storage, { call: 'discard', file })).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(storage.safe.size).toBe(2);
});

test('upkeep deletes removed articles while the library stays open, and says when it has to run again', async () => {
  const storage = memoryStorage();
  let now = NOW;
  const answer = createLibraryOwner(storage, () => now);
  await answer({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading() });
  expect(await answer({ call: 'upkeep' })).toEqual({ ok: true, value: null });
  await answer({ call: 'remove', id: 1 });
  expect(await answer({ call: 'upkeep' })).toEqual({ ok: true, value: NOW + BIN_MS + 1 });
  now = NOW + BIN_MS + 1;
  expect(await answer({ call: 'upkeep' })).toEqual({ ok: true, value: null });
  expect(await answer({ call: 'restore', id: 1 })).toMatchObject({ error: { code: 'articleMissing' } });
});
