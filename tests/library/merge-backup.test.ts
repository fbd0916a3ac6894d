import { expect, test } from 'vitest';
import type { Annotations, Highlight, SavedReading } from '../../utils/model';
import { MAX_NOTE } from '../../utils/model';
import { type OwnedLibrary, ownedLibrary } from './support/backup-library';
import { contentOf } from './support/library-content';
import { makeReading } from './support/make-reading';
import { checkIntegrity, databaseOf } from './support/memory-database';
import { samplePicture } from './support/sample-picture';

const NOW = Date.UTC(2026, 10, 2, 9);
const HOUR = 3_600_000;
const story = (number: number, words = `article ${number} has its own words`) =>
  makeReading({ url: `https://paper.example/${number}`, canonicalUrl: null, title: `Article ${number}` }, words);
const highlight = (id: string, exact: string, note?: string): Highlight => ({
  id,
  colour: 'green',
  madeAt: '2026-11-02T09:00:00.000Z',
  parts: [{ exact, prefix: '', suffix: '', start: story(1).article.text.indexOf(exact) }],
  ...(note !== undefined && { note }),
});
const marked = (...highlights: readonly Highlight[]): Annotations => ({ corrections: [], highlights });

/** Two libraries with a clock each that starts at the same time. */
function twoLibraries() {
  const clock = { here: NOW, there: NOW };
  return { clock, here: ownedLibrary(() => clock.here), there: ownedLibrary(() => clock.there) };
}
const content = async (library: OwnedLibrary) => {
  const database = await databaseOf(await library.backUp());
  checkIntegrity(database);
  return contentOf(database);
};
const titles = async (library: OwnedLibrary) =>
  (await library.ask<{ results: { summary: { title: string } }[] }>({ call: 'search', query: '', page: { limit: 9 } })).results.map(
    ({ summary }) => summary.title,
  );

test('adds the articles that are not here, each at its place in the order of saving', async () => {
  const { clock, here, there } = twoLibraries();
  for (const number of [1, 3, 5]) {
    clock.there = NOW + number * HOUR;
    await there.save(story(number));
  }
  for (const number of [2, 4]) {
    clock.here = NOW + number * HOUR;
    await here.save(story(number));
  }
  expect(await here.restore(await there.backUp(), 'merge')).toMatchObject({ added: 3, completed: 0 });
  expect(await titles(here)).toEqual([5, 4, 3, 2, 1].map((number) => `Article ${number}`));
});

test('done again changes nothing', async () => {
  const { here, there } = twoLibraries();
  await there.save(story(1), story(2));
  await there.ask({ call: 'tag', ids: [1, 2], add: ['gas'], remove: [] });
  await there.ask({ call: 'keepNote', id: 1, note: 'Theirs.' });
  await there.ask({ call: 'annotate', id: 1, annotations: marked(highlight('h1', 'article 1')) });
  await here.save(story(1));
  await here.ask({ call: 'keepNote', id: 1, note: 'Mine.' });
  const file = await there.backUp();
  expect(await here.restore(file, 'merge')).toMatchObject({ added: 1, completed: 1 });
  const once = await content(here);
  expect(await here.restore(file, 'merge')).toMatchObject({ added: 0, completed: 0 });
  expect(await content(here)).toEqual(once);
});

test('keeps the tags, highlights and notes of both, and never takes anything away', async () => {
  const { clock, here, there } = twoLibraries();
  await there.save(story(1));
  await there.ask({ call: 'tag', ids: [1], add: ['Gas', 'theirs'], remove: [] });
  await there.ask({ call: 'mark', ids: [1], change: { starred: true, archived: true } });
  await there.ask({ call: 'annotate', id: 1, annotations: marked(highlight('h1', 'article 1', 'Theirs'), highlight('h2', 'own words')) });
  await here.save(story(1));
  await here.ask({ call: 'tag', ids: [1], add: ['gas', 'mine'], remove: [] });
  await here.ask({ call: 'mark', ids: [1], change: { state: 'read' } });
  await here.ask({ call: 'annotate', id: 1, annotations: marked(highlight('h1', 'article 1', 'Mine')) });
  await here.ask({ call: 'keepNote', id: 1, note: 'Mine.' });
  clock.there += HOUR;
  await there.ask({ call: 'keepNote', id: 1, note: 'Theirs.' });
  await here.restore(await there.backUp(), 'merge');
  expect(await here.ask({ call: 'shelf', id: 1 })).toMatchObject({
    state: 'read',
    isStarred: true,
    isArchived: false,
    tags: ['gas', 'mine', 'theirs'],
    ownNote: 'Theirs.\n\nMine.',
  });
  const { highlights = [] } = await here.ask<SavedReading>({ call: 'open', id: 1 });
  expect(highlights.map(({ id, note }) => [id, note])).toEqual([
    ['h1', 'Mine'],
    ['h2', undefined],
  ]);
});

test('keeps the later note alone if both together are too long', async () => {
  const { clock, here, there } = twoLibraries();
  await there.save(story(1));
  await here.save(story(1));
  await there.ask({ call: 'keepNote', id: 1, note: 'a'.repeat(MAX_NOTE - 5) });
  clock.here += HOUR;
  await here.ask({ call: 'keepNote', id: 1, note: 'b'.repeat(MAX_NOTE - 5) });
  await here.restore(await there.backUp(), 'merge');
  expect(await here.ask<{ ownNote: string }>({ call: 'shelf', id: 1 })).toMatchObject({ ownNote: expect.stringMatching(/^b+$/) });
});

test('takes a text that was saved later, with the annotations of both, and keeps one that was saved here later', async () => {
  const { clock, here, there } = twoLibraries();
  await here.save(story(1), story(2));
  await here.ask({ call: 'annotate', id: 1, annotations: marked(highlight('h1', 'article 1')) });
  await there.save(story(2, 'an earlier text'));
  clock.there += HOUR;
  await there.save(story(1, 'article 1 has more words now'));
  clock.here += HOUR;
  await here.save(story(2));
  await here.restore(await there.backUp(), 'merge');
  const first = await here.ask<SavedReading>({ call: 'open', id: 1 });
  expect([first.article.text.includes('more words now'), first.highlights?.length]).toEqual([true, 1]);
  expect((await here.ask<SavedReading>({ call: 'open', id: 2 })).article.text).toBe(story(2).article.text);
});

test('leaves articles deleted that were deleted here, unless the reader wants them back', async () => {
  const { clock, here } = twoLibraries();
  for (const number of [1, 2, 3]) {
    clock.here += 1;
    await here.save(story(number));
  }
  const file = await here.backUp();
  await here.ask({ call: 'removeMany', ids: [1, 2] });
  clock.here += HOUR;
  // By now, the first two are deleted for good, and the third can still be brought back.
  await here.ask({ call: 'upkeep' });
  await here.ask({ call: 'remove', id: 3 });
  expect(await here.restore(file, 'merge')).toMatchObject({ added: 0, leftDeleted: 3 });
  expect(await titles(here)).toEqual([]);
  expect(await here.restore(file, 'merge', true)).toMatchObject({ added: 3, leftDeleted: 0 });
  expect(await titles(here)).toEqual(['Article 3', 'Article 2', 'Article 1']);
});

test('adds saved searches once, and leaves out those that were removed here', async () => {
  const { here, there } = twoLibraries();
  for (const id of ['one', 'two', 'three']) await there.ask({ call: 'keepSearch', search: { id, name: id, query: `tag:${id}` } });
  await here.ask({ call: 'keepSearch', search: { id: 'mine', name: 'two', query: 'tag:two' } });
  await here.ask({ call: 'keepSearch', search: { id: 'three', name: 'three', query: 'tag:three' } });
  await here.ask({ call: 'removeSearch', search: 'three' });
  await here.restore(await there.backUp(), 'merge');
  const searches = await here.ask<{ name: string }[]>({ call: 'savedSearches' });
  expect(searches.map(({ name }) => name).sort()).toEqual(['one', 'two']);
});

test('adds the pictures that are missing here, and keeps those that are here', async () => {
  const { here, there } = twoLibraries();
  const [lead, boats] = ['https://img.example/lead.jpg', 'https://img.example/boats.jpg'];
  for (const library of [here, there]) {
    await library.save(story(1));
    await library.ask({ call: 'showPictures', id: 1, addresses: [lead, boats] });
  }
  await here.ask({ call: 'keepPicture', id: 1, picture: samplePicture(lead, 1), limit: null });
  for (const address of [lead, boats]) await there.ask({ call: 'keepPicture', id: 1, picture: samplePicture(address, 2), limit: null });
  const file = await there.backUp();
  await here.restore(file, 'merge');
  const after = await content(here);
  expect(await here.ask({ call: 'picturesOf', id: 1 })).toMatchObject([
    { address: lead, hash: samplePicture(lead, 1).hash },
    { address: boats, hash: samplePicture(boats, 2).hash },
  ]);
  await here.restore(file, 'merge');
  expect(await content(here)).toEqual(after);
});
