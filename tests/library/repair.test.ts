import { describe, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { SavedList } from '../../utils/library/library';
import { createLibraryOwner } from '../../utils/library/library-owner';
import type { LibraryCheck, LibrarySafety, Result } from '../../utils/model';
import { libraryFile, PAGE, rootOf, withoutPage } from './support/damage';
import { makeReading } from './support/make-reading';
import { bytesOf, checkIntegrity, databaseOf } from './support/memory-database';
import { type MemoryStorage, memoryStorage } from './support/memory-storage';
import { oldFile } from './support/old-file';

const NOW = Date.UTC(2026, 10, 2, 9);

function owned(storage: MemoryStorage, now = NOW) {
  const answer = createLibraryOwner(storage, () => now);
  return async <T>(request: object): Promise<T> => {
    const result = (await answer(request)) as Result<T>;
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
}
const safetyOf = (ask: ReturnType<typeof owned>) => ask<LibrarySafety>({ call: 'safety' });
const list = async (ask: ReturnType<typeof owned>) => (await ask<SavedList>({ call: 'list', page: { limit: 200 } })).articles;

/** Opens a damaged file after a crash, and checks everything that must be true after any damage. Returns the repair, if there was one. */
async function openDamaged(file: Uint8Array, articles: number) {
  const storage = memoryStorage(file);
  storage.isInterrupted = true;
  const ask = owned(storage);
  const [repair] = (await safetyOf(ask)).repairs;
  const saved = await list(ask);
  for (const { id } of saved) await ask({ call: 'open', id });
  await ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: 'https://paper.example/later' }) });
  expect(await ask<LibraryCheck>({ call: 'check' })).toMatchObject({ isSound: true });
  if (!repair) {
    expect(saved.length).toBe(articles);
    return undefined;
  }
  expect(saved.length).toBe(repair.saved);
  if (repair.lost !== null) expect(repair.saved + repair.lost).toBe(articles);
  expect(storage.safe.get(repair.file)?.length).toBeGreaterThanOrEqual(Math.min(file.length, PAGE));
  return repair;
}

describe('a damaged library', () => {
  test('loses at most the articles on the damaged page, whichever page it is, and says how many', async () => {
    const ARTICLES = 6;
    const file = await libraryFile(ARTICLES);
    const pages = file.length / PAGE;
    let most = 0;
    for (let page = 2; page <= pages; page++) {
      const repair = await openDamaged(withoutPage(file, page), ARTICLES);
      most = Math.max(most, repair?.lost ?? 0);
    }
    expect(most).toBeGreaterThan(0);
    expect(pages).toBeGreaterThan(30);
  });

  test('loses nothing if only an index or the search is damaged', async () => {
    const file = await libraryFile(5);
    // biome-ignore format: a list
    const names = [
      'quote_speaker', 'article_order', 'article_fts_data', 'article_fts_idx', 'quote', 'article_actor', 'shelf', 'shelf_order', 'quote_facts',
      'cast_name', 'cast_fts_data', 'other_fts_data', 'revision', 'tag', 'article_tag', 'note', 'saved_search', 'tombstone',
    ];
    for (const name of names) {
      expect(await openDamaged(withoutPage(file, await rootOf(file, name)), 5), name).toMatchObject({ source: 'file', saved: 5, lost: 0 });
    }
  });

  test.each([
    ['the first page is overwritten', (file: Uint8Array) => withoutPage(file, 1)],
    ['every byte is zero', (file: Uint8Array) => new Uint8Array(file.length)],
    ['every page is overwritten', (file: Uint8Array) => new Uint8Array(file.length).fill(0x5a)],
  ])('is replaced by an empty one and kept if %s', async (_, damage) => {
    const file = damage(await libraryFile(3));
    const storage = memoryStorage(file);
    storage.isInterrupted = true;
    const { repairs, files } = await safetyOf(owned(storage));
    // A file of zeros is a new database to SQLite, which is nothing to repair.
    if (repairs.length === 0) expect(file[0]).toBe(0);
    else {
      expect(repairs).toMatchObject([{ source: 'nothing', saved: 0, lost: null, isRead: false }]);
      expect(files).toMatchObject([{ kind: 'damaged', bytes: file.length, until: null }]);
    }
  });

  test('keeps the articles before the end if the file was cut off', async () => {
    const file = await libraryFile(80);
    const repair = await openDamaged(file.slice(0, Math.floor(file.length / PAGE / 2) * PAGE), 80);
    expect(repair?.saved).toBeGreaterThan(0);
  });

  test('counts an article whose body cannot be decoded as lost, and one without its notes as saved', async () => {
    const database = await databaseOf(oldFile(6));
    database.run(`UPDATE article SET body = '[{"tag":"script"}]' WHERE id = 2; UPDATE highlight SET parts = 'no JSON'`);
    const file = bytesOf(database);
    const storage = memoryStorage(withoutPage(file, await rootOf(file, 'quote_speaker')));
    storage.isInterrupted = true;
    const ask = owned(storage, Date.UTC(2026, 2, 1, 8, 1));
    expect((await safetyOf(ask)).repairs).toMatchObject([{ source: 'file', saved: 1, lost: 1, unannotated: 1 }]);
    expect(await ask({ call: 'open', id: 1 })).toMatchObject({ corrections: [{}], place: {} });
    // The article that the reader had removed can still be restored.
    await ask({ call: 'restore', id: 3 });
    expect(await ask({ call: 'open', id: 3 })).toMatchObject({ article: { title: 'Ferry removed' } });
  });

  test('is restored from the copy made before an update if that holds more', async () => {
    const storage = memoryStorage(oldFile(5));
    const ask = owned(storage, Date.UTC(2026, 2, 1, 8, 1));
    expect(await list(ask)).toHaveLength(2);
    storage.release();
    storage.file = new Uint8Array(6 * PAGE).fill(7);
    const restored = owned(storage, Date.UTC(2026, 2, 1, 8, 2));
    expect((await safetyOf(restored)).repairs).toMatchObject([{ source: 'copy', saved: 2, lost: null }]);
    expect(await restored({ call: 'open', id: 1 })).toMatchObject({ highlights: [{ note: 'Who pays?' }] });
  });

  test('is repaired when a request meets the damage, and the request is answered', async () => {
    const file = await libraryFile(4);
    const storage = memoryStorage(withoutPage(file, await rootOf(file, 'quote')));
    const ask = owned(storage);
    expect(await ask({ call: 'status' })).toEqual({ saved: 4 });
    await ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: 'https://paper.example/new' }) });
    expect(await list(ask)).toHaveLength(5);
    expect((await safetyOf(ask)).repairs).toMatchObject([{ source: 'file', saved: 4, lost: 0 }]);
  });

  test('is found by a check that the reader asks for, and reported until the reader has noticed it', async () => {
    const file = await libraryFile(4);
    const ask = owned(memoryStorage(withoutPage(file, await rootOf(file, 'quote_speaker'))));
    const found = await ask<LibraryCheck>({ call: 'check' });
    expect(found).toMatchObject({ isSound: false, safety: { saved: 4, repairs: [{ at: NOW, isRead: false }] } });
    expect(await ask({ call: 'check' })).toMatchObject({ isSound: true });
    await ask({ call: 'noticed', repair: NOW });
    expect((await safetyOf(ask)).repairs).toMatchObject([{ isRead: true }]);
  });

  test('keeps the list of earlier repairs when it is damaged again', async () => {
    const storage = memoryStorage(await libraryFile(4));
    for (const now of [NOW, NOW + 1]) {
      const file = storage.file ?? new Uint8Array();
      storage.file = withoutPage(file, await rootOf(file, 'quote_speaker'));
      const ask = owned(storage, now);
      await ask({ call: 'check' });
      const { repairs } = await safetyOf(ask);
      expect(repairs.map(({ at }) => at)).toEqual(now === NOW ? [NOW] : [NOW + 1, NOW]);
      storage.release();
    }
    expect([...storage.safe.keys()]).toEqual([`damaged-${NOW}.sqlite`, `damaged-${NOW + 1}.sqlite`]);
  });

  test.each(['openNew', 'replace'] as const)('stays as it is if there is no room for a repair (%s)', async (method) => {
    const whole = await libraryFile(3);
    const file = withoutPage(whole, await rootOf(whole, 'quote_speaker'));
    const storage = memoryStorage(file);
    storage.isInterrupted = true;
    storage.fails = method;
    const answer = createLibraryOwner(storage, () => NOW);
    expect(await answer({ call: 'status' })).toMatchObject({ ok: false, error: { code: 'storageFull', space: { used: 90, free: 10 } } });
    expect([Buffer.compare(storage.file ?? new Uint8Array(), file), storage.safe.size]).toEqual([0, 0]);
    storage.fails = undefined;
    expect(await answer({ call: 'status' })).toEqual({ ok: true, value: { saved: 3 } });
  });
});

test('a salvaged library passes every check of SQLite', async () => {
  const file = await libraryFile(5);
  const storage = memoryStorage(withoutPage(file, await rootOf(file, 'article_order')));
  storage.isInterrupted = true;
  await owned(storage)({ call: 'status' });
  storage.release();
  checkIntegrity(await databaseOf(storage.file ?? file));
});
