import { beforeEach, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { libraryOver } from '../../utils/browser/library-client';
import { changeRules } from '../../utils/correct/cast-corrections';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import type { Library } from '../../utils/library/library';
import type { LibraryRequest } from '../../utils/library/library-calls';
import { migrate } from '../../utils/library/migrate';
import type { Annotations, CastCorrection, Result, RuleChange } from '../../utils/model';
import { createLibraryPage } from '../../utils/state/library-page';
import { makeReading } from './support/make-reading';
import { memoryDatabase } from './support/memory-database';
import { pagePorts } from './support/page-ports';

let database: Database;
let address = '#/';
let broken: Result<never> | null = null;
const ask = async <T>(request: LibraryRequest) => broken ?? (answerRequest(database, request, 0) as Result<T>);
const library: Library = {
  ...libraryOver(ask),
  safety: async () => broken ?? { ok: true, value: { saved: 3, repairs: [], files: [], space: null, parts: [], rev: 0 } },
  noticed: async () => ({ ok: true, value: null }),
};
let kept: readonly CastCorrection[] = [];
const rules = {
  list: async () => kept,
  change: async (change: RuleChange): Promise<Result<void>> => {
    if (broken) return broken;
    kept = changeRules(kept, change);
    return { ok: true, value: undefined };
  },
};
const page = () =>
  createLibraryPage(
    {
      library,
      rules,
      address: () => address,
      ...pagePorts,
    },
    { locale: 'en' },
  );
const idsOf = ({ list }: ReturnType<typeof page>) =>
  list.value.name === 'ready' ? list.value.articles.map(({ summary }) => summary.id) : list.value.name;
const openIn = ({ article: { value: article } }: ReturnType<typeof page>) => {
  if (article?.name !== 'ready') throw new Error(article?.name);
  return article;
};

const save = (url: string) => ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url }) });
beforeEach(async () => {
  address = '#/';
  broken = null;
  database = await memoryDatabase();
  migrate(database);
  for (const name of ['a', 'b', 'c']) await save(`https://${name}.example/`);
});

test('the library page lists the saved articles, newest first', async () => {
  const state = page();
  expect(state.list.value).toEqual({ name: 'loading' });
  await state.load();
  expect(idsOf(state)).toEqual([3, 2, 1]);
});

test('the library page removes an article, offers to undo this, and restores the article to the same place', async () => {
  const state = page();
  await state.load();
  await state.remove(2);
  expect(idsOf(state)).toEqual([3, 1]);
  expect(state.list.value).toMatchObject({ total: 2 });
  expect(state.notice.value).toMatchObject({ name: 'left', change: null, article: { summary: { id: 2 } } });
  expect(state.focus.value).toBe(1);
  await state.undo();
  expect(idsOf(state)).toEqual([3, 2, 1]);
  expect([state.notice.value, state.focus.value]).toMatchObject([{ name: 'undone', change: { article: { summary: { id: 2 } } } }, 2]);
  await state.load();
  expect(idsOf(state)).toEqual([3, 2, 1]);
});

test('refreshing the library page lists the articles saved elsewhere since, and does not change the open article', async () => {
  const state = page();
  await state.load();
  await save('https://d.example/');
  expect(idsOf(state)).toEqual([3, 2, 1]);
  await state.refresh();
  expect(idsOf(state)).toEqual([4, 3, 2, 1]);
  address = '#/article/2';
  await state.load();
  const before = state.article.value;
  await state.refresh();
  expect(state.article.value).toBe(before);
});

test('the library page opens the article that its URL identifies, and closing the article returns focus to its list entry', async () => {
  const state = page();
  await state.load();
  address = '#/article/2';
  await state.load();
  expect(state.article.value).toMatchObject({ name: 'ready', reading: { article: { url: 'https://b.example/' } } });
  address = '#/';
  await state.load();
  expect(state.article.value).toBeNull();
  expect(state.focus.value).toBe(2);
});

test.each(['#/article/9', '#/article/0', '#/article/1x', '#/elsewhere', ''])(
  'the library page opens no article when its address does not identify a saved article: «%s»',
  async (other) => {
    address = other;
    const state = page();
    await state.load();
    if (other === '#/article/9') expect(state.article.value).toEqual({ name: 'error', error: { code: 'articleMissing' } });
    else expect(idsOf(state)).toEqual([3, 2, 1]);
  },
);

test('the library page shows the last requested article when two are requested at once', async () => {
  const state = page();
  address = '#/article/1';
  const first = state.load();
  address = '#/article/3';
  await Promise.all([first, state.load()]);
  expect(state.article.value).toMatchObject({ name: 'ready', reading: { summary: { id: 3 } } });
});

test('the library page reports a failed listing or removal, and lists the articles on the next attempt', async () => {
  const state = page();
  broken = { ok: false, error: { code: 'libraryBusy' } };
  await state.load();
  expect(state.list.value).toEqual({ name: 'error', error: { code: 'libraryBusy' } });
  broken = null;
  await state.load();
  broken = { ok: false, error: { code: 'libraryBusy' } };
  await state.remove(1);
  expect(state.notice.value).toEqual({ name: 'failed', error: { code: 'libraryBusy' } });
  expect(idsOf(state)).toEqual([3, 2, 1]);
});

test('the library page stores corrections of the open article as they are made and undone, or reports a failure', async () => {
  const state = page();
  address = '#/article/2';
  await state.load();
  const article = openIn(state);
  const kept = async () => {
    const found = await ask<Annotations>({ call: 'annotations', id: 2 });
    return found.ok ? found.value.corrections.length : found.error.code;
  };
  await article.corrections.reject('q1');
  expect(article.view.toast.value).toEqual({ message: 'notQuote', keeping: 'now' });
  await expect.poll(kept).toBe(1);
  article.corrections.undo();
  await expect.poll(kept).toBe(0);
  broken = { ok: false, error: { code: 'libraryBusy' } };
  await article.corrections.reject('q1');
  await expect.poll(() => article.view.toast.value).toEqual({ message: 'failed', code: 'libraryBusy' });
});

test('the library page merges corrections of the open article with those made in another tab', async () => {
  address = '#/article/2';
  const [here, there] = [page(), page()];
  await Promise.all([here.load(), there.load()]);
  const [one, other] = [openIn(here), openIn(there)];
  const kept = async () => {
    const found = await ask<Annotations>({ call: 'annotations', id: 2 });
    return found.ok ? found.value.corrections.map((one) => 'verdict' in one && one.verdict.is) : found.error.code;
  };
  await one.corrections.reject('q1');
  await expect.poll(kept).toEqual(['notQuote']);
  const marking = other.corrections.markingOf({ start: 52, end: 68 });
  await other.corrections.mark(marking?.parts ?? [], 'indirect', { by: 'nobody' });
  await expect.poll(kept).toEqual(['notQuote', 'quote']);
  expect(other.corrections.list.value.length).toBe(2);
  other.corrections.undo();
  await expect.poll(kept).toEqual(['notQuote']);
});

test('the library page lists the corrections that apply to later articles, and removes one on request', async () => {
  kept = [{ actor: { name: 'Ada Brun', kind: 'person' }, change: { is: 'hide' }, always: true }];
  const state = page();
  await state.load();
  expect(state.rules.list.value).toEqual(kept);
  await state.rules.remove(0);
  expect([kept, state.rules.list.value]).toEqual([[], []]);
});

test('the library page stores a correction meant for later articles, and deletes it again on undo', async () => {
  address = '#/article/1';
  const state = page();
  await state.load();
  const article = openIn(state);
  const [actor] = article.reading.analysis.actors;
  await article.corrections.changeActor(actor?.id ?? '', { is: 'hide' }, true);
  expect(kept).toMatchObject([{ actor: { name: actor?.name }, always: true }]);
  article.corrections.undo();
  await expect.poll(() => kept).toEqual([]);
});
