import { beforeEach, expect, test } from 'vitest';
import { libraryOver } from '../../utils/browser/library-client';
import type { DownloadFile } from '../../utils/device/download-file';
import { printLibraryAddress } from '../../utils/query/library-address';
import { createActorPage } from '../../utils/state/actor/actor-page';
import { type OwnedLibrary, ownedLibrary } from '../library/support/backup-library';
import { storyOf } from '../library/support/search-library';

const ROTH = printLibraryAddress({ place: 'actor', query: 'roth' });
const WORDS = { kind: 'direct', manner: 'said' } as const;
const storyIn = (month: string, ...speakers: readonly string[]) =>
  storyOf(
    { url: `https://paper.example/${month}`, title: month, published: `${month}-02` },
    'The harbour stays open.',
    speakers.map((by) => ({ by, words: `never in ${month}`, ...WORDS })),
  );

let library: OwnedLibrary;
let files: DownloadFile[] = [];
const openPage = () =>
  createActorPage({
    library: libraryOver((request) => library.answer(request)),
    copy: async () => false,
    download: (file) => void files.push(file),
    untitled: 'Untitled',
  });
type Page = ReturnType<typeof openPage>;
const titles = ({ quotes: { value } }: Page) => (value.name === 'ready' ? value.quotes.map(({ article }) => article.title) : value.name);
const shownName = ({ state: { value } }: Page) => (value.name === 'ready' ? value.identity.name : value.name);

beforeEach(async () => {
  files = [];
  library = ownedLibrary(() => Date.UTC(2026, 10, 2));
  await library.save(storyIn('2026-01', 'Ana Roth'), storyIn('2026-02', 'Cor Maas'), storyIn('2026-03', 'Ana Roth', 'Cor Maas'));
});

test('a name that only one actor has leads to the page about it, and others to a search', async () => {
  const page = openPage();
  await page.follow(ROTH, null);
  expect(shownName(page)).toBe('Ana Roth');
  expect(titles(page)).toEqual(['2026-03', '2026-01']);
  await page.follow(printLibraryAddress({ place: 'actor' }), null);
  expect(page.state.value).toMatchObject({
    name: 'search',
    looked: '',
    total: 2,
    found: [{ name: 'Ana Roth' }, { name: 'Cor Maas' }],
  });
});

test('a month chooses the quotations, also those in the file', async () => {
  const page = openPage();
  await page.follow(ROTH, null);
  await page.ask({ month: '2026-01' });
  expect(titles(page)).toEqual(['2026-01']);
  await page.export('csv');
  expect(String(files[0]?.content).trim().split('\r\n')).toHaveLength(2);
  expect(page.said.value).toEqual({ name: 'exported', count: 1 });
  page.dismiss();
  expect(page.said.value).toBeNull();
});

test('a decision changes the page, and its message can undo it', async () => {
  const page = openPage();
  await page.follow(ROTH, null);
  await page.decisions.lookFor('maas');
  const [other] = page.decisions.found.value.actors;
  await page.decisions.merge(other?.id ?? 0);
  expect(titles(page)).toEqual(['2026-03', '2026-03', '2026-02', '2026-01']);
  const said = page.said.value;
  expect(said).toMatchObject({ name: 'decided', kind: 'merge' });
  await page.decisions.undo(said?.name === 'decided' ? said.decision : '');
  expect(titles(page)).toEqual(['2026-03', '2026-01']);
  await page.decisions.rename('Ana Roth-Maas');
  expect(shownName(page)).toBe('Ana Roth-Maas');
});

test('the address of an actor that was joined leads to the other, with all quotations', async () => {
  const page = openPage();
  await page.follow(ROTH, null);
  await page.decisions.lookFor('maas');
  const id = page.decisions.found.value.actors[0]?.id ?? 0;
  await page.decisions.merge(id);
  const later = openPage();
  await later.follow(printLibraryAddress({ place: 'actor', ids: [id] }), null);
  expect(shownName(later)).toBe('Ana Roth');
  expect(titles(later)).toHaveLength(4);
  await later.decisions.rename('Ana Roth-Maas');
  expect(shownName(later)).toBe('Ana Roth-Maas');
});

test('an actor that is gone is an error, and one that was changed elsewhere is loaded again', async () => {
  const page = openPage();
  await page.follow(printLibraryAddress({ place: 'actor', ids: [99] }), null);
  expect(page.state.value).toMatchObject({ name: 'error', error: { code: 'identityMissing' } });
  await page.follow(ROTH, null);
  const [one, other] = [openPage(), openPage()];
  await one.follow(ROTH, null);
  await other.follow(printLibraryAddress({ place: 'actor' }), null);
  await one.decisions.part(1);
  expect(titles(page), 'the page does not know yet').toEqual(['2026-03', '2026-01']);
  await page.decisions.part(3);
  expect(page.said.value).toEqual({ name: 'changed' });
  expect(titles(page)).toEqual(['2026-03']);
  await page.reload();
  expect(page.said.value).toEqual({ name: 'changed' });
  await other.reload();
  expect(other.state.value).toMatchObject({ name: 'search', total: 3 });
});

test('the list of actors goes on, also for whoever comes back, and the search for another one says that there are more', async () => {
  const everyone = Array.from({ length: 120 }, (_, at) => `Nan ${String.fromCharCode(65 + (at % 26))}orva${'abcde'[Math.floor(at / 26)]}`);
  await library.save(storyIn('2026-04', ...everyone));
  const page = openPage();
  const all = printLibraryAddress({ place: 'actor' });
  const count = () => (page.state.value.name === 'search' ? new Set(page.state.value.found.map(({ id }) => id)).size : 0);
  await page.follow(all, null);
  expect(count()).toBe(50);
  const total = page.state.value.name === 'search' ? page.state.value.total : 0;
  expect(total).toBeGreaterThan(100);
  await page.showMore();
  await page.showMore();
  await page.showMore();
  expect(count()).toBe(total);
  const ids = page.state.value.name === 'search' ? page.state.value.found.slice(0, 1).map(({ id }) => id) : [];
  await page.follow(printLibraryAddress({ place: 'actor', ids }), null);
  expect(shownName(page)).toBe('Ana Roth');
  await page.decisions.lookFor('nan');
  expect(page.decisions.found.value).toMatchObject({ actors: { length: 8 }, hasMore: true });
  await page.decisions.lookFor('ana');
  expect(page.decisions.found.value).toEqual({ actors: [], hasMore: false });
  await page.follow(all, null);
  expect(count(), 'as many as before').toBe(total);
  await page.lookFor('nan');
  expect(count()).toBe(50);
});

test('whoever is far down in the quotations stays there when they are loaded again', async () => {
  await library.save(storyIn('2025-01', ...Array.from({ length: 90 }, () => 'Ana Roth')));
  const page = openPage();
  await page.follow(ROTH, null);
  await page.reach(60, 80);
  const before = page.quotes.value;
  await page.reload();
  expect(page.quotes.value).toEqual(before);
  expect(before).toMatchObject({ total: 92, quotes: { length: 92 } });
});
