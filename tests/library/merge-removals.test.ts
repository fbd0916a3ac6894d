import { expect, test } from 'vitest';
import type { Highlight, SavedReading } from '../../utils/model';
import { type OwnedLibrary, ownedLibrary } from './support/backup-library';
import { contentOf } from './support/library-content';
import { makeReading } from './support/make-reading';
import { checkIntegrity, databaseOf } from './support/memory-database';

const NOW = Date.UTC(2026, 10, 2, 9);
const STORY = makeReading({ url: 'https://paper.example/1', canonicalUrl: null }, 'article 1 has its own words');
const highlight = (id: string, exact: string): Highlight => ({
  id,
  colour: 'green',
  madeAt: '2026-11-02T09:00:00.000Z',
  parts: [{ exact, prefix: '', suffix: '', start: STORY.article.text.indexOf(exact) }],
});
const marked = (...highlights: readonly Highlight[]) => ({ corrections: [], highlights });
const content = async (library: OwnedLibrary) => {
  const database = await databaseOf(await library.backUp());
  checkIntegrity(database);
  return contentOf(database);
};

/** Adds everything that can be taken away to article 1. */
async function addAll(library: OwnedLibrary) {
  await library.ask({ call: 'tag', ids: [1], add: ['Gas', 'Öl'], remove: [] });
  await library.ask({ call: 'mark', ids: [1], change: { starred: true, state: 'read' } });
  await library.ask({ call: 'annotate', id: 1, annotations: marked(highlight('h1', 'article 1'), highlight('h2', 'own words')) });
  await library.ask({ call: 'keepNote', id: 1, note: 'Mine.' });
}
async function removeSome(library: OwnedLibrary) {
  await library.ask({ call: 'tag', ids: [1], add: [], remove: ['gas'] });
  await library.ask({ call: 'mark', ids: [1], change: { starred: false, state: 'unread' } });
  await library.ask({ call: 'annotate', id: 1, annotations: marked(highlight('h2', 'own words')) });
  await library.ask({ call: 'keepNote', id: 1, note: '' });
}
const shelfOf = async (library: OwnedLibrary) => {
  const { highlights = [] } = await library.ask<SavedReading>({ call: 'open', id: 1 });
  return { ...(await library.ask<object>({ call: 'shelf', id: 1 })), highlights: highlights.map(({ id }) => id) };
};
const LESS = { tags: ['Öl'], isStarred: false, state: 'unread', ownNote: '', highlights: ['h2'] };
const ALL = { tags: ['Gas', 'Öl'], isStarred: true, state: 'read', ownNote: 'Mine.', highlights: ['h1', 'h2'] };

test('does not add again what was taken away here after the backup was made', async () => {
  const here = ownedLibrary(() => NOW);
  await here.save(STORY);
  await addAll(here);
  const file = await here.backUp();
  await removeSome(here);
  const once = await content(here);
  expect(await here.restore(file, 'merge')).toMatchObject({ added: 0, completed: 0 });
  expect(await shelfOf(here)).toMatchObject(LESS);
  expect(await content(here)).toEqual(once);
  // It is known as well after the library itself has been restored.
  await here.restore(await here.backUp(), 'replace');
  await here.restore(file, 'merge');
  expect(await shelfOf(here)).toMatchObject(LESS);
});

test('adds what was taken away here before the backup was made', async () => {
  let time = NOW;
  const [here, there] = [ownedLibrary(() => NOW), ownedLibrary(() => time)];
  for (const library of [here, there]) {
    await library.save(STORY);
    await addAll(library);
    await removeSome(library);
  }
  await addAll(there);
  // The removals have the time of this computer, and the backup is made a long time later.
  time = Date.UTC(2200, 0, 1);
  await here.restore(await there.backUp(), 'merge');
  expect(await shelfOf(here)).toMatchObject(ALL);
});

test('adds nothing a second time to what has been added here again', async () => {
  const again = ownedLibrary(() => NOW);
  await again.save(STORY);
  await addAll(again);
  const file = await again.backUp();
  await removeSome(again);
  await addAll(again);
  await again.restore(file, 'merge');
  expect(await shelfOf(again)).toMatchObject(ALL);
});
