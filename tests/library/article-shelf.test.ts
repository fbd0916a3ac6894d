import { beforeEach, expect, test } from 'vitest';
import type { OpenSavedArticle } from '../../utils/controls/library';
import { placeAt } from '../../utils/text/reading-place';
import { type OpenList, openList } from './support/open-list';

let open: OpenList;
beforeEach(async () => {
  open = await openList();
});

async function opened(id = 2, at: { readonly quote?: string } = {}) {
  const state = open.page();
  await state.load();
  await state.visit({ article: id, ...at });
  const article = state.article.value;
  if (article?.name !== 'ready') throw new Error(article?.name);
  return { state, article, shelf: article.shelf };
}
const scroll = ({ view, reading }: OpenSavedArticle, share: number) =>
  view.standAt(placeAt(reading.article, reading.article.text.length - 1), share);
const stored = async (id = 2) => {
  const entry = await open.library.shelf(id);
  return entry.ok ? entry.value : null;
};

test('an open article shows its marks, tags and note, and each change is stored and shown in the list', async () => {
  await open.library.tag([2], ['sea'], []);
  const { state, shelf } = await opened();
  expect(shelf.entry.value).toMatchObject({ state: 'unread', isStarred: false, tags: ['sea'], ownNote: '' });
  await shelf.mark({ starred: true, archived: true });
  await shelf.tag(['Ports'], ['sea']);
  await shelf.keepNote('ask again');
  expect(shelf.entry.value).toMatchObject({ isStarred: true, isArchived: true, tags: ['Ports'], ownNote: 'ask again' });
  expect(await stored()).toMatchObject({ isStarred: true, isArchived: true, tags: ['Ports'], ownNote: 'ask again' });
  await state.visit({});
  expect(state.list.value).toMatchObject({ articles: [{}, { isStarred: true, tags: ['Ports'], ownNote: 'ask again' }, {}] });
  await shelf.keepNote('  ');
  expect(shelf.entry.value.ownNote).toBe('');
});

test('opening an article does not mark it as read, and the list shows how far it has been read', async () => {
  const { state, article } = await opened();
  scroll(article, 0.42);
  await expect.poll(async () => (await stored())?.progress).toBe(0.42);
  expect(await stored()).toMatchObject({ state: 'unread', isStarted: true });
  await state.visit({});
  expect(state.list.value).toMatchObject({ articles: [{}, { isStarted: true, progress: 0.42 }, {}] });
});

test('an article that is scrolled to its end is marked as read once, and says so', async () => {
  const { article, shelf } = await opened();
  scroll(article, 1);
  await expect.poll(() => article.view.toast.value).toEqual({ message: 'readToEnd' });
  expect(await stored()).toMatchObject({ state: 'read', isStarted: false });
  await shelf.mark({ state: 'unread' });
  scroll(article, 0.5);
  scroll(article, 1);
  await expect.poll(async () => (await stored())?.progress).toBe(1);
  expect(await stored()).toMatchObject({ state: 'unread' });
});

test('an article that has been read already says nothing at its end', async () => {
  await open.library.mark([2], { state: 'read' });
  const { article } = await opened();
  scroll(article, 1);
  await expect.poll(async () => (await stored())?.progress).toBe(1);
  expect(article.view.toast.value).toBeNull();
});

test('a mark that could not be stored is reported, and the old one is shown', async () => {
  const state = open.page({ mark: async () => ({ ok: false, error: { code: 'libraryBusy' } }) });
  await state.visit({ article: 2 });
  const article = state.article.value;
  if (article?.name !== 'ready') throw new Error(article?.name);
  await article.shelf.mark({ starred: true });
  expect([article.view.toast.value, article.shelf.entry.value.isStarred]).toEqual([{ message: 'failed', code: 'libraryBusy' }, false]);
});

test('an article that is opened at a quotation keeps its reading position until the reader reads on from there', async () => {
  const { state, article } = await opened();
  scroll(article, 0.42);
  await expect.poll(async () => (await stored())?.progress).toBe(0.42);
  await state.visit({});
  const { article: again } = await opened(2, { quote: 'q1' });
  expect([again.view.openQuote.value, again.view.isAtPassage.value]).toEqual(['q1', true]);
  again.view.standAt(null, null, true);
  again.view.standAt(placeAt(again.reading.article, 3), null, true);
  await new Promise((done) => setTimeout(done, 20));
  expect(await stored()).toMatchObject({ progress: 0.42 });
  scroll(again, 0.2);
  await expect.poll(async () => (await stored())?.progress).toBe(0.2);
});
