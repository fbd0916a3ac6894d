import { beforeEach, expect, test } from 'vitest';
import type { SavedLink } from '../../utils/library/links/link-library';
import { idsOf, type OpenList, openList } from './support/open-list';
import { storyOf } from './support/search-library';

const LINK = 'https://later.example/';
let open: OpenList;
beforeEach(async () => {
  open = await openList();
  open.stored.ask<SavedLink[]>({ call: 'saveLinks', links: [{ url: LINK, title: 'Later' }] });
});
const save = () => open.stored.save(storyOf({ url: LINK, title: 'A lighthouse' }, 'It burns.'));

test('the view of links shows only them, until their articles are saved or they are archived', async () => {
  open.address = '#/?view=links';
  const state = open.page();
  await state.load();
  expect(idsOf(state)).toEqual([4]);
  await state.mark(4, { archived: true });
  expect(idsOf(state)).toEqual([]);
  await state.undo();
  expect(idsOf(state)).toEqual([4]);
  save();
  await state.refresh();
  expect(idsOf(state)).toEqual([]);
});

test('refreshing the page of a link shows the article that was saved since, without a blink', async () => {
  open.address = '#/article/4';
  const state = open.page();
  await state.load();
  expect(state.article.value).toMatchObject({ name: 'ready', reading: { summary: { title: 'Later', words: 0 } } });
  const refreshing = state.refresh();
  expect(state.article.value?.name).toBe('ready');
  await refreshing;
  save();
  await state.refresh();
  expect(state.article.value).toMatchObject({ name: 'ready', reading: { summary: { id: 4, title: 'A lighthouse' } } });
  const shown = state.article.value;
  await state.refresh();
  expect(state.article.value).toBe(shown);
});
