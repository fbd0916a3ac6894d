import { expect, test } from 'vitest';
import type { FoundIdentities, IdentityChange, IdentitySummary, VoiceCount, VoiceQuestion } from '../../utils/model';
import { type OwnedLibrary, ownedLibrary } from './support/backup-library';
import { rootOf, withoutPage } from './support/damage';
import { story } from './support/make-story';
import { checkIntegrity, databaseOf } from './support/memory-database';
import { memoryStorage } from './support/memory-storage';

const NOW = Date.UTC(2026, 10, 2, 9);
const STORIES = [story(1, { name: 'Ana Roth' }), story(2, { name: 'Nan Weller' }), story(3, { name: 'Ana Roth' })];

const QUESTION: VoiceQuestion = { scope: { query: '', order: 'newest' }, measure: 'quotes', kind: 'person', withSubjects: true, limit: 9 };

/** Returns the name and the number of articles of each identity, all of whom are quoted. The page of voices must count the same ones. */
const identitiesIn = async (library: Pick<OwnedLibrary, 'ask'>): Promise<readonly (readonly [string, number])[]> => {
  while ((await library.ask<number>({ call: 'prepare' })) > 0);
  const { results: found } = await library.ask<FoundIdentities>({ call: 'identities', prefix: '', page: { limit: 9 } });
  const { ranked, unread } = await library.ask<VoiceCount>({ call: 'countVoices', question: QUESTION });
  expect(unread).toBe(0);
  expect(namesIn(ranked)).toEqual(namesIn(found));
  return namesIn(found);
};
const namesIn = (found: readonly Pick<IdentitySummary, 'name' | 'articles'>[]) =>
  found.map(({ name, articles }): readonly [string, number] => [name, articles]).sort(([a], [b]) => (a < b ? -1 : 1));
const idOf = async (library: OwnedLibrary, prefix: string): Promise<number> =>
  (await library.ask<FoundIdentities>({ call: 'identities', prefix, page: { limit: 1 } })).results[0]?.id ?? 0;

/** Returns a library in which the reader has joined two people, and given them a name. */
async function decided(): Promise<{ readonly library: OwnedLibrary; readonly merge: string }> {
  const library = ownedLibrary(() => NOW);
  await library.save(...STORIES);
  const identity = await idOf(library, 'roth');
  const { decision } = await library.ask<IdentityChange>({ call: 'mergeIdentities', identity, other: await idOf(library, 'weller') });
  await library.ask({ call: 'renameIdentity', identity, name: 'Ana Weller' });
  return { library, merge: decision };
}

test('decisions survive in a backup that replaces another library', async () => {
  const { library } = await decided();
  expect(await identitiesIn(library)).toEqual([['Ana Weller', 3]]);
  const other = ownedLibrary(() => NOW);
  await other.restore(await library.backUp(), 'replace');
  expect(await identitiesIn(other)).toEqual([['Ana Weller', 3]]);
});

test.each(['replace', 'merge', 'repair'] as const)('a join can be undone after a backup or a repair (%s)', async (mode) => {
  const { library, merge } = await decided();
  await library.save(story(4, { name: 'Nan Weller' }));
  const file = await library.backUp();
  let other = ownedLibrary(() => NOW);
  if (mode === 'repair') {
    const storage = memoryStorage(withoutPage(file, await rootOf(file, 'quote_speaker')));
    storage.isInterrupted = true;
    other = ownedLibrary(() => NOW, storage);
  } else await other.restore(file, mode);
  expect(await identitiesIn(other)).toEqual([['Ana Weller', 4]]);
  await other.ask({ call: 'undoDecision', decision: merge });
  expect(await identitiesIn(other)).toEqual([
    ['Ana Weller', 2],
    ['Nan Weller', 2],
  ]);
});

test('decisions are merged with another library, and what was undone stays undone', async () => {
  const { library, merge } = await decided();
  const file = await library.backUp();
  const other = ownedLibrary(() => NOW);
  await other.save(...STORIES);
  await other.restore(file, 'merge');
  expect(await identitiesIn(other)).toEqual([['Ana Weller', 3]]);
  await library.ask({ call: 'undoDecision', decision: merge });
  const undone = [
    ['Ana Weller', 2],
    ['Nan Weller', 1],
  ];
  expect(await identitiesIn(library)).toEqual(undone);
  await library.restore(file, 'merge');
  expect(await identitiesIn(library)).toEqual(undone);
  await other.restore(await library.backUp(), 'merge');
  expect(await identitiesIn(other)).toEqual(undone);
  checkIntegrity(await databaseOf(await other.backUp()));
});

test('decisions survive the repair of a damaged library', async () => {
  const { library } = await decided();
  const file = await library.backUp();
  const storage = memoryStorage(withoutPage(file, await rootOf(file, 'quote_speaker')));
  storage.isInterrupted = true;
  expect(await identitiesIn(ownedLibrary(() => NOW, storage))).toEqual([['Ana Weller', 3]]);
});
