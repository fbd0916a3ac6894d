import { expect, test, vi } from 'vitest';
import type { Reading, Result } from '../../utils/model';
import { harbourPost, saved, threeStories, townLedger, valleyEcho } from '../compare/support/three-stories';
import { openComparePage, tab } from './support/open-compare-page';
import { failing, fine } from './support/popup-ports';

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
      { article: 'Story 2', error: { code: 'notAnArticle' } },
      { article: 'Story 3', error: { code: 'notAnArticle' } },
    ],
  });
});

test('a comparison that the reader opens while tabs are read is not replaced by theirs', async () => {
  const reads: ((reading: Result<Reading>) => void)[] = [];
  const { page, titles, done } = openComparePage({ read: () => new Promise((answer) => reads.push(answer)) });
  await page.showTabs();
  const reading = page.readTabs();
  await expect.poll(() => reads).toHaveLength(1);
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

test('a page that is open twice is one tab, the one that is awake', async () => {
  const list = [
    tab(1, { isAsleep: true }),
    tab(4, { url: 'https://paper1.example/story?utm_source=post#comments' }),
    tab(2),
    tab(5, { url: 'https://paper1.example/story?page=2' }),
  ];
  const { page } = openComparePage({ tabs: { ask: async () => true, giveBack: async () => true, list: async () => list } });
  await page.showTabs();
  expect(page.state.value).toMatchObject({ tabs: [{ id: 4 }, { id: 2 }, { id: 5 }], chosen: new Set([4, 2, 5]) });
});

test('tabs that turn out to be one article are not compared with each other', async () => {
  const variant = { ...harbourPost, article: { ...harbourPost.article, url: `${harbourPost.article.url}#top` } };
  const answers = [harbourPost, variant, valleyEcho];
  const { page, titles, ready } = openComparePage({ read: ({ id }) => fine(answers[id - 1] as Reading) });
  await page.showTabs();
  await page.readTabs();
  expect(titles()).toEqual([harbourPost.article.title, valleyEcho.article.title]);
  expect(ready().problems).toEqual([{ article: 'Story 2', error: 'sameArticle' }]);
});

test('tabs that the library saves as one article stay compared', async () => {
  const read = ({ id }: { id: number }) => fine(id === 2 ? saved(harbourPost, 1) : valleyEcho);
  const { page, done, titles } = openComparePage({
    tabs: { ask: async () => true, giveBack: async () => true, list: async () => [tab(1), tab(2)] },
    read,
    saveAs: () => 7,
  });
  await page.showTabs();
  await page.readTabs();
  await page.save();
  expect(page.said.value).toEqual({ name: 'savedAsOne' });
  expect(titles()).toHaveLength(2);
  expect(done.some((one) => one.startsWith('#/compare'))).toBe(false);
});
