import { expect, test, vi } from 'vitest';
import type { Reading } from '../../utils/model';
import { harbourPost, saved, townLedger, valleyEcho } from '../compare/support/three-stories';
import { openComparePage } from './support/open-compare-page';
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
  const { page, titles, ready, stories, removed } = openComparePage();
  stories.set(4, saved(harbourPost, 4, 0));
  await page.follow('#/compare?ids=1,2,4,9');
  expect(titles()).toEqual([harbourPost.article.title, valleyEcho.article.title]);
  expect(ready().problems).toEqual([
    { article: harbourPost.article.title, error: 'noText' },
    { article: 4, error: { code: 'articleMissing' } },
  ]);
  await page.follow('#/compare?ids=1,9');
  expect(page.state.value).toEqual({ name: 'failed', problems: [{ article: 2, error: { code: 'articleMissing' } }] });
  removed.push({ id: 9, title: 'Deleted last week' });
  await page.follow('#/compare?ids=1,9');
  expect(page.state.value, 'in the bin').toMatchObject({ problems: [{ article: 'Deleted last week' }] });
  stories.delete(2);
  await page.follow('#/compare?ids=1,2');
  expect(page.state.value, 'compared before').toEqual({
    name: 'failed',
    problems: [{ article: valleyEcho.article.title, error: { code: 'articleMissing' } }],
  });
  await page.follow('#/compare?ids=1');
  expect(page.state.value).toEqual({ name: 'count', count: 1 });
  await page.follow('#/compare?ids=1,2,3,4,5,6,7');
  expect(page.state.value).toEqual({ name: 'count', count: 7 });
});

test('an article can be left out, as long as two remain', async () => {
  const { page, done, titles } = openComparePage();
  await page.follow('#/compare?ids=1,2,3');
  page.leaveOut(1);
  await expect.poll(titles).toHaveLength(2);
  expect(done).toEqual(['#/compare?ids=1,3']);
  page.leaveOut(0);
  expect(titles()).toHaveLength(2);
});

test('speakers with similar names of whom the library asks whether they are the same say so', async () => {
  const idOf = ({ analysis }: Reading, name: string) => analysis.actors.find((actor) => actor.name === name)?.id ?? '';
  const summary = { kind: 'person', name: 'Ilse Vantongeren', articles: 1, quotes: 1 } as const;
  const [one, other] = [4, 9].map((id) => ({ ...summary, id, isApart: true }));
  const asked: number[] = [];
  const identity = (id: number) => {
    asked.push(id);
    const found = { ...summary, role: null, outlet: 'Harbour Post', at: 0 };
    return fine({
      ...summary,
      id,
      given: null,
      names: [],
      roles: [],
      first: 0,
      last: 0,
      doubts: [],
      decisions: [],
      perhaps: id === 9 ? [{ one: { ...found, id: 4 }, other: { ...found, id: 9 }, reasons: [] }] : [],
    });
  };
  const { page, ready } = openComparePage({
    castIdentities: (id) =>
      fine({
        [idOf(id === 1 ? harbourPost : townLedger, 'Ilse Vantongeren')]: (id === 1 ? one : other) ?? { ...summary, id, isApart: true },
      }),
    identity,
  });
  await page.follow('#/compare?ids=1,3');
  const rows = ready().comparison.speakers.map(({ name, perhaps }) => [
    name,
    ...perhaps.map((at) => ready().comparison.speakers[at]?.identity),
  ]);
  expect(rows.filter(([name]) => name === 'Ilse Vantongeren')).toEqual([
    ['Ilse Vantongeren', 9],
    ['Ilse Vantongeren', 4],
  ]);
  expect(asked.toSorted(), 'nobody else is asked about').toEqual([4, 9]);
});

test('the comparison is downloaded as a table', async () => {
  const download = vi.fn();
  const { page } = openComparePage({ download });
  await page.follow('#/compare?ids=1,2');
  page.download();
  expect(download).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'dramatis-comparison-2026-03-12.csv' }));
  expect(page.said.value).toEqual({ name: 'downloaded' });
});
