import { expect, test } from 'vitest';
import type { ExportedArticle } from '../../utils/library/export/export-library';
import type { ExportTargets } from '../../utils/model';
import { type OwnedLibrary, ownedLibrary } from './support/backup-library';
import { rootOf, withoutPage } from './support/damage';
import { story } from './support/make-story';
import { memoryStorage } from './support/memory-storage';

const NOW = Date.UTC(2026, 10, 2, 9);
const STORIES = [
  story(1, { name: 'Ana Roth' }, { name: 'Harbour Board', kind: 'organisation' }),
  story(2, { name: 'Nan Weller' }, { name: 'Ana Roth' }),
  story(3, { name: 'Ana Roth' }),
];

/** Returns the uid of each identity as exports have it, by article and name. */
async function uidsIn({ ask }: Pick<OwnedLibrary, 'ask'>): Promise<ReadonlyMap<string, string>> {
  while ((await ask<number>({ call: 'prepare' })) > 0);
  const uids = new Map<string, string>();
  const { targets } = await ask<ExportTargets>({ call: 'exportTargets', scope: { query: '', order: 'oldest' } });
  for (const { id } of targets) {
    const { article, identities } = await ask<ExportedArticle>({ call: 'exportArticle', id });
    for (const { name, uid } of Object.values(identities)) uids.set(`${article.title}: ${name}`, uid);
  }
  return uids;
}
async function savedLibrary(): Promise<OwnedLibrary> {
  const library = ownedLibrary(() => NOW);
  await library.save(...STORIES);
  return library;
}

test('an identity has one uid in all articles that are exported', async () => {
  const uids = await uidsIn(await savedLibrary());
  expect([...uids.keys()].sort()).toEqual([
    'Story 1: Ana Roth',
    'Story 1: Harbour Board',
    'Story 2: Ana Roth',
    'Story 2: Nan Weller',
    'Story 3: Ana Roth',
  ]);
  expect(new Set(uids.values()).size).toBe(3);
  for (const uid of uids.values()) expect(uid).toMatch(/^[\da-f]{32}$/);
});

test.each(['replace', 'merge'] as const)('the uids survive in a backup that is restored elsewhere (%s)', async (mode) => {
  const library = await savedLibrary();
  const other = ownedLibrary(() => NOW);
  await other.restore(await library.backUp(), mode);
  expect(await uidsIn(other)).toEqual(await uidsIn(library));
});

test('an identity that both libraries have keeps its uid when they are merged', async () => {
  const other = ownedLibrary(() => NOW);
  await other.save(story(4, { name: 'Ana Roth' }));
  const own = (await uidsIn(other)).get('Story 4: Ana Roth');
  await other.restore(await (await savedLibrary()).backUp(), 'merge');
  const uids = await uidsIn(other);
  expect(['Story 1', 'Story 2', 'Story 3', 'Story 4'].map((title) => uids.get(`${title}: Ana Roth`))).toEqual([own, own, own, own]);
});

test('the uids survive the repair of a damaged library', async () => {
  const library = await savedLibrary();
  const file = await library.backUp();
  const storage = memoryStorage(withoutPage(file, await rootOf(file, 'quote_speaker')));
  storage.isInterrupted = true;
  expect(await uidsIn(ownedLibrary(() => NOW, storage))).toEqual(await uidsIn(library));
});
