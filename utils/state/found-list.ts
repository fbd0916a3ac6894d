import { type Signal, signal } from '@preact/signals';
import type { ListState, ReadyList } from '../controls/library';
import { type Library, MAX_PAGE } from '../library/library';
import type { AskedList, FoundArticle, ShelfEntry } from '../model';
import { askedQuery, isSameList, isWhole, readAsked, WHOLE_LIST } from '../query/asked-query';

/** The number of articles that are loaded at a time. */
export const PAGE = 50;

/** The list of the articles that the library has found, and the functions that load it. */
export interface FoundList {
  readonly list: Signal<ListState>;
  readonly asked: Signal<AskedList>;
  /** Changes the articles that are shown. `saved` is the change of the number of articles in the library. Does nothing while there is no list. */
  change(articles: readonly FoundArticle[], saved?: number): void;
  /** Returns the articles that are shown, and the place of one of them, which is −1 if it is not shown. */
  find(id: number): readonly [readonly FoundArticle[], number, FoundArticle | undefined];
  /** Changes the entry of an article that is shown. */
  update(id: number, entry: Partial<ShelfEntry>): void;
  /** Lists the articles that are asked for. While the library answers, only one further request waits, which is the last one. */
  load(): Promise<void>;
  /** Does the same as `load`, but assumes that the library contains as many articles as before. */
  search(): Promise<void>;
}

/** Creates the list of saved articles, which is empty until it is loaded. `onShown` is called with the list that is shown. */
export function createFoundList(library: Pick<Library, 'search' | 'status'>, onShown: (asked: AskedList) => void): FoundList {
  const list = signal<ListState>({ name: 'loading' });
  const asked = signal(WHOLE_LIST);
  let running: Promise<void> | null = null;
  let isWaiting = false;
  /** The number of articles in the library, if it is known. */
  let saved: number | null = null;

  async function show(now: AskedList): Promise<void> {
    const before = readyList(list);
    const shown = before && isSameList(before.asked, now) ? before.articles.length : 0;
    const found = library.search(askedQuery(now), { limit: Math.min(Math.max(shown, PAGE), MAX_PAGE), order: now.order });
    const status = !isWhole(now) && saved === null ? await library.status() : null;
    const answer = await found;
    if (isWaiting) return;
    const failed = answer.ok ? status && !status.ok && status : answer;
    if (failed) list.value = { name: 'error', error: failed.error };
    else if (answer.ok) {
      const { results: articles, total } = answer.value;
      if (isWhole(now)) saved = total;
      else if (status?.ok) saved = status.value.saved;
      list.value = { name: 'ready', asked: now, articles, total, problems: readAsked(now).problems, saved: saved ?? total };
    }
    onShown(now);
  }
  async function showUntilLast(): Promise<void> {
    if (list.value.name !== 'ready') list.value = { name: 'loading' };
    while (isWaiting) {
      isWaiting = false;
      await show(asked.value);
    }
    running = null;
  }
  const search = (): Promise<void> => {
    isWaiting = true;
    running ??= showUntilLast();
    return running;
  };
  const change: FoundList['change'] = (articles, difference = 0) => {
    const shown = readyList(list);
    if (!shown) return;
    saved = shown.saved + difference;
    list.value = { ...shown, articles, total: shown.total + articles.length - shown.articles.length, saved };
  };
  const find: FoundList['find'] = (id) => {
    const articles = readyList(list)?.articles ?? [];
    const index = articles.findIndex(({ summary }) => summary.id === id);
    return [articles, index, articles[index]];
  };
  return {
    list,
    asked,
    search,
    load() {
      saved = null;
      return search();
    },
    change,
    find,
    update(id, entry) {
      const [articles, index, article] = find(id);
      if (article) change(articles.with(index, { ...article, ...entry }));
    },
  };
}

/** Returns the list if it is shown. */
export const readyList = (list: Signal<ListState>): ReadyList | null => (list.value.name === 'ready' ? list.value : null);
