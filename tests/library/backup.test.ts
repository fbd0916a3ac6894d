import { expect, test } from 'vitest';
import type { FoundIdentities, LibrarySafety, RestoreEnd, RestoreProgress } from '../../utils/model';
import { type OwnedLibrary, ownedLibrary } from './support/backup-library';
import { contentOf } from './support/library-content';
import { makeReading } from './support/make-reading';
import { checkIntegrity, countRows, databaseOf } from './support/memory-database';
import { memoryStorage } from './support/memory-storage';
import { OLD_VERSIONS, oldFile } from './support/old-file';
import { samplePicture } from './support/sample-picture';

const NOW = Date.UTC(2026, 10, 2, 9);
const story = (number: number) =>
  makeReading(
    { url: `https://paper.example/${number}`, canonicalUrl: null, title: `Article ${number}` },
    `article ${number} has its own words`,
  );

const PICTURES = ['https://img.example/lead.jpg', 'https://img.example/boats.jpg'] as const;

/** Returns a library with three articles and everything that a reader can add to them. */
async function fullLibrary(now = () => NOW) {
  const library = ownedLibrary(now);
  const [first = 0, second = 0] = await library.save(story(1), story(2), story(3));
  await library.ask({ call: 'tag', ids: [first, second], add: ['Énergie', 'gas'], remove: [] });
  await library.ask({ call: 'mark', ids: [first], change: { state: 'read', starred: true } });
  await library.ask({ call: 'mark', ids: [second], change: { archived: true } });
  await library.ask({ call: 'keepNote', id: first, note: 'Ask again.' });
  await library.ask({ call: 'showPictures', id: first, addresses: PICTURES });
  await library.ask({ call: 'keepPicture', id: first, picture: samplePicture(PICTURES[0]), limit: null });
  await library.ask({ call: 'keepSearch', search: { id: 'search-1', name: 'Gas', query: 'tag:gas' } });
  return library;
}
const content = async (library: OwnedLibrary) => {
  const database = await databaseOf(await library.backUp());
  checkIntegrity(database);
  return contentOf(database);
};

test('a backup is an SQLite database with everything in it, and leaves nothing in the library', async () => {
  const library = await fullLibrary();
  const file = await library.backUp('{"settings":1}');
  const database = await databaseOf(file);
  checkIntegrity(database);
  expect(database.rows('SELECT made_at, settings FROM backup')).toEqual([{ made_at: NOW, settings: '{"settings":1}' }]);
  expect(contentOf(database)).toEqual(await content(library));
  expect(library.storage.safe.size).toBe(0);
  library.storage.release();
  expect(countRows(await databaseOf(library.storage.file ?? file), 'backup')).toBe(0);
});

test('a backup tells what it contains and what a restore would change', async () => {
  const library = await fullLibrary();
  const { results } = await library.ask<FoundIdentities>({ call: 'identities', prefix: '', page: { limit: 1 } });
  const [actor] = results;
  for (const name of ['Ana', 'Nan']) {
    const { decision } = await library.ask<{ decision: string }>({ call: 'renameIdentity', identity: actor?.id, name });
    if (name === 'Nan') await library.ask({ call: 'undoDecision', decision });
  }
  const file = await library.backUp('{"settings":1}');
  await library.save(story(4), story(5));
  await library.ask({ call: 'remove', id: 2 });
  expect(await library.open(file)).toEqual({
    ok: true,
    value: {
      madeAt: NOW,
      bytes: file.length,
      articles: 3,
      tags: 2,
      notes: 1,
      highlights: 0,
      pictures: 1,
      searches: 1,
      decisions: 1,
      added: 1,
      deletedHere: 1,
      onlyHere: 2,
      titlesHere: ['Article 5', 'Article 4'],
      settings: '{"settings":1}',
    },
  });
});

test('a library that was lost is the same again after its backup has been restored', async () => {
  const library = await fullLibrary();
  const file = await library.backUp();
  const before = await content(library);
  const empty = ownedLibrary(() => NOW + 5);
  expect(await empty.restore(file, 'replace')).toMatchObject({ added: 3, completed: 0, leftDeleted: 0, unreadable: 0 });
  expect(await content(empty)).toEqual(before);
  expect(await empty.ask({ call: 'search', query: 'tag:energie article', page: { limit: 9 } })).toMatchObject({ total: 2 });
});

test('replacing keeps the library from before as a file, which can be restored in turn', async () => {
  const library = await fullLibrary();
  const file = await library.backUp();
  await library.save(story(4));
  const before = await content(library);
  await library.restore(file, 'replace');
  expect(await library.ask({ call: 'status' })).toEqual({ saved: 3 });
  const { files } = await library.ask<LibrarySafety>({ call: 'safety' });
  expect(files).toMatchObject([{ name: `replaced-${NOW}.sqlite`, kind: 'replaced' }]);
  await library.restore(library.storage.safe.get(`replaced-${NOW}.sqlite`) ?? file, 'replace');
  expect(await content(library)).toEqual(before);
});

test('no article gets the id of another one, because pages that are open name them by it', async () => {
  const library = ownedLibrary(() => NOW);
  await library.save(story(3), story(4));
  const file = await (await fullLibrary()).backUp();
  await library.restore(file, 'replace');
  const { results } = await library.ask<{ results: { summary: { id: number; title: string } }[] }>({
    call: 'search',
    query: '',
    page: { limit: 9 },
  });
  expect(results.map(({ summary: { id, title } }) => [id, title])).toEqual([
    [1, 'Article 3'],
    [4, 'Article 2'],
    [3, 'Article 1'],
  ]);
});

test.each(OLD_VERSIONS)('a library file of version %i can be restored', async (version) => {
  const library = ownedLibrary(() => NOW);
  await library.save(story(7));
  expect(await library.open(oldFile(version))).toMatchObject({
    value: { articles: 2, madeAt: null, added: 2, onlyHere: 1, settings: null },
  });
  expect(await library.restore(oldFile(version), 'merge')).toMatchObject({ added: 2, unreadable: 0 });
  expect(await library.ask({ call: 'status' })).toEqual({ saved: 3 });
  if (version >= 5)
    expect(await library.ask({ call: 'search', query: 'note:pays is:highlighted is:started', page: { limit: 9 } })).toMatchObject({
      total: 1,
    });
  await content(library);
});

test('a restore can be ended at any time, and changes nothing before its end', async () => {
  const library = await fullLibrary();
  const file = await library.backUp();
  await library.save(story(4));
  await library.open(file);
  await library.ask({ call: 'beginRestore', mode: 'replace', bringsBack: false });
  await library.ask({ call: 'stepRestore' });
  await library.ask({ call: 'cancelRestore' });
  expect(await library.answer({ call: 'finishRestore', token: 'token-ended' })).toMatchObject({ error: { code: 'restoreLost' } });
  expect(await library.ask({ call: 'status' })).toEqual({ saved: 4 });
});

test('a restore without room changes nothing', async () => {
  const library = await fullLibrary();
  const file = await library.backUp();
  await library.save(story(4));
  library.storage.fails = 'replace';
  await expect(library.restore(file, 'replace')).rejects.toThrow('storageFull');
  expect(await library.ask({ call: 'status' })).toEqual({ saved: 4 });
});

test('a restore that is finished twice happens once, and says the same', async () => {
  const library = await fullLibrary();
  await library.open(await library.backUp());
  let progress = await library.ask<RestoreProgress>({ call: 'beginRestore', mode: 'merge', bringsBack: false });
  while (progress.done < progress.total) progress = await library.ask({ call: 'stepRestore' });
  const first = await library.ask<RestoreEnd>({ call: 'finishRestore', token: 'token-twice' });
  expect(await library.ask<RestoreEnd>({ call: 'finishRestore', token: 'token-twice' })).toEqual(first);
});

test('a merge does not lose what was saved while it was prepared: it begins again', async () => {
  const library = await fullLibrary();
  await library.open(await library.backUp());
  let progress = await library.ask<RestoreProgress>({ call: 'beginRestore', mode: 'merge', bringsBack: false });
  while (progress.done < progress.total) progress = await library.ask({ call: 'stepRestore' });
  await library.save(story(9));
  expect(await library.ask({ call: 'finishRestore', token: 'token-changed' })).toEqual({ name: 'changed' });
  expect(await library.ask({ call: 'status' })).toEqual({ saved: 4 });
});

test('files that were left over by a backup or a restore are deleted after an hour', async () => {
  let now = NOW;
  const library = ownedLibrary(() => now, memoryStorage());
  library.storage.safe.set(`backup-${NOW}.sqlite`, oldFile(7));
  library.storage.safe.set(`incoming-${NOW}.sqlite`, oldFile(7));
  await library.ask({ call: 'upkeep' });
  expect(library.storage.safe.size).toBe(2);
  now += 61 * 60_000;
  await library.ask({ call: 'upkeep' });
  expect(library.storage.safe.size).toBe(0);
});
