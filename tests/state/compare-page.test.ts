import { expect, test, vi } from 'vitest';
import type { Reading, Result } from '../../utils/model';
import { harbourPost, saved, threeStories, townLedger, valleyEcho } from '../compare/support/three-stories';
import { openComparePage, tab } from './support/open-compare-page';
import { failing, fine } from './support/popup-ports';

test('the saved articles in an address are compared, in its order', async () => {
  const { page, titles, ready } = openComparePage();
  await page.follow('#/compare?ids=3,1');
  expect(titles()).toEqual([townLedger.article.title, harbourPost.article.title]);
  expect(ready().sources.map(({ id }) => id)).toEqual([3, 1]);
  expect(ready().problems).toEqual([]);
});

test('the reader’s corrections are applied', async () => {
  const { page, ready, stories } = openComparePage();
  const actor = { name: 'Bo Lind', kind: 'person' } as const;
  stories.set(1, { ...saved(harbourPost, 1), corrections: [{ actor, change: { is: 'rename', name: 'Bo Lindqvist' } }] });
  await page.follow('#/compare?ids=1,2');
  expect(ready().comparison.speakers.map(({ name }) => name)).toContain('Bo Lindqvist');
});

test('saved articles are compared with the identities of the library, and without them if it fails', async () => {
  const identity = { id: 4, kind: 'person', name: 'Ilse van Tongeren', articles: 2, quotes: 2, isApart: false } as const;
  const idOf = ({ analysis }: Reading, name: string) => analysis.actors.find((actor) => actor.name === name)?.id ?? '';
  const [first, third] = [idOf(harbourPost, 'Ilse Vantongeren'), idOf(townLedger, 'Maas')];
  let answer = (id: number) => fine({ [id === 1 ? first : third]: identity });
  const { page, ready } = openComparePage({ castIdentities: (id) => answer(id) });
  await page.follow('#/compare?ids=1,3');
  const placesOf = () => ready().comparison.speakers.map(({ name, places }) => [name, ...places.map((place) => place?.member.name)]);
  expect(placesOf(), 'as the reader joined them').toContainEqual(['Ilse van Tongeren', 'Ilse Vantongeren', 'Maas']);
  answer = () => failing('libraryFailed');
  await page.follow('#/compare?ids=1,3');
  expect(placesOf()).toContainEqual(['Cor Maas', 'Cor Maas', 'Maas']);
});

test('articles that are gone and links are left out, and too few articles are an error', async () => {
  const { page, titles, ready, stories } = openComparePage();
  stories.set(4, saved(harbourPost, 4, 0));
  await page.follow('#/compare?ids=1,2,4,9');
  expect(titles()).toEqual([harbourPost.article.title, valleyEcho.article.title]);
  expect(ready().problems).toEqual([
    { title: harbourPost.article.title, error: 'noText' },
    { title: null, error: { code: 'articleMissing' } },
  ]);
  await page.follow('#/compare?ids=1,9');
  expect(page.state.value).toEqual({ name: 'failed', error: { code: 'articleMissing' } });
  await page.follow('#/compare?ids=1');
  expect(page.state.value).toEqual({ name: 'count', count: 1 });
  await page.follow('#/compare?ids=1,2,3,4,5,6,7');
  expect(page.state.value).toEqual({ name: 'count', count: 7 });
});

test('an article can be left out, as long as two remain', async () => {
  const { page, done, titles } = openComparePage();
  await page.follow('#/compare?ids=1,2,3');
  page.leaveOut(1);
  await vi.waitFor(() => expect(titles()).toHaveLength(2));
  expect(done).toEqual(['#/compare?ids=1,3']);
  page.leaveOut(0);
  expect(titles()).toHaveLength(2);
});

test('open tabs are listed after the permission, which is given back, and read with access that is given back too', async () => {
  const { page, done, titles, ready } = openComparePage();
  await page.follow('#/compare');
  expect(page.state.value).toMatchObject({ name: 'tabs', tabs: null });
  await page.showTabs();
  expect(page.state.value).toMatchObject({ tabs: [{ id: 1 }, { id: 2 }, { id: 3 }], chosen: new Set([1, 2, 3]) });
  page.choose(3);
  await page.readTabs();
  expect(done).toEqual(['ask tabs', 'give tabs back', 'ask *://paper2.example/*', 'hold *://paper2.example/*', 'release']);
  expect(titles()).toEqual([harbourPost.article.title, valleyEcho.article.title]);
  expect(ready().sources[0]?.addressOf(ready().comparison.passages[0]?.quotations[0]?.[0]?.id ?? '')).toMatch(
    /^https:\/\/www\.harbourpost\.example\/quay#:~:text=Nobody/,
  );
  await page.follow('#/compare');
  expect(titles(), 'the comparison stays').toHaveLength(2);
});

test('articles from tabs can be saved, and are then compared under their own address', async () => {
  const { page, done, ready } = openComparePage();
  await page.showTabs();
  await page.readTabs();
  done.length = 0;
  await page.save();
  expect(done).toEqual([...threeStories.map(({ article }) => `save ${article.title}`), '#/compare?ids=1,2,3']);
  expect(ready().sources.map(({ id }) => id)).toEqual([1, 2, 3]);
});

test('a refused permission is reported, and nothing is read', async () => {
  const read = vi.fn();
  const refusing = openComparePage({ tabs: { ask: async () => false, giveBack: async () => true, list: async () => [tab(1)] }, read });
  await refusing.page.showTabs();
  expect(refusing.page.state.value).toMatchObject({ name: 'tabs', tabs: null, refused: 'tabs' });
  const { page } = openComparePage({
    access: { pagesOf: (host) => host, has: async () => false, ask: async () => false, hold: vi.fn(), release: async () => undefined },
    read,
  });
  await page.showTabs();
  await page.readTabs();
  expect(page.state.value).toMatchObject({ name: 'tabs', refused: 'pages', chosen: new Set([1, 2, 3]) });
  expect(read).not.toHaveBeenCalled();
});

test('tabs of a private window are not even asked for', async () => {
  const { page, done } = openComparePage({ isPrivate: true });
  await page.showTabs();
  expect(page.state.value).toMatchObject({ refused: 'private' });
  expect(done).toEqual([]);
});

test('pages that have no article are named, and the choice returns if too few are left', async () => {
  const { page } = openComparePage({ read: ({ id }) => (id === 1 ? fine(harbourPost) : failing('notAnArticle')) });
  await page.showTabs();
  await page.readTabs();
  expect(page.state.value).toMatchObject({
    name: 'tabs',
    problems: [
      { title: 'Story 2', error: { code: 'notAnArticle' } },
      { title: 'Story 3', error: { code: 'notAnArticle' } },
    ],
  });
});

test('a comparison that the reader opens while tabs are read is not replaced by theirs', async () => {
  const reads: ((reading: Result<Reading>) => void)[] = [];
  const { page, titles, done } = openComparePage({ read: () => new Promise((answer) => reads.push(answer)) });
  await page.showTabs();
  const reading = page.readTabs();
  await vi.waitFor(() => expect(reads).toHaveLength(1));
  await page.follow('#/compare?ids=2,3');
  reads[0]?.({ ok: true, value: harbourPost });
  await reading;
  expect(titles()).toEqual([valleyEcho.article.title, townLedger.article.title]);
  expect(done.at(-1), 'the access is given back').toBe('release');
});

test('at most six tabs are chosen, and none by itself if there are more', async () => {
  const many = [tab(0, { isAsleep: true }), ...Array.from({ length: 8 }, (_, at) => tab(at + 1))];
  const { page } = openComparePage({ tabs: { ask: async () => true, giveBack: async () => true, list: async () => many } });
  await page.showTabs();
  expect(page.state.value).toMatchObject({ chosen: new Set() });
  for (const { id } of many.slice(1)) page.choose(id);
  expect(page.state.value).toMatchObject({ chosen: new Set([1, 2, 3, 4, 5, 6]) });
});

test('the comparison is downloaded as a table', async () => {
  const download = vi.fn();
  const { page } = openComparePage({ download });
  await page.follow('#/compare?ids=1,2');
  page.download();
  expect(download).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'dramatis-comparison-2026-03-12.csv' }));
  expect(page.said.value).toEqual({ name: 'downloaded' });
});
