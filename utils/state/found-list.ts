import { type Signal, signal } from '@preact/signals';
import type { ListState, ReadyList } from '../controls/library';
import { type Library, MAX_PAGE } from '../library/library';
import type { SearchAnswer } from '../library/shelf-library';
import type { AskedList, Failure, FoundArticle, ShelfEntry } from '../model';
import { askedQuery, readAsked } from '../query/asked-query';
import { isSameList, isWhole, WHOLE_LIST } from '../query/whole-list';
import { countBeside } from './count-beside';
import { joinRows, PAGE, rowsToLoad } from './list-window';

/** The list of the articles that the library has found, and the functions that load it. */
export interface FoundList {
  readonly list: Signal<ListState>;
  readonly asked: Signal<AskedList>;
  /**
   * Changes the articles that are loaded. `saved` is the change of the number of articles in the library. Does nothing while there is no
   * list.
   */
  change(articles: readonly FoundArticle[], saved?: number): void;
  /** Returns the articles that are loaded, and the place of one of them among these, which is −1 if it is not loaded. */
  find(id: number): readonly [readonly FoundArticle[], number, FoundArticle | undefined];
  /** Changes the entry of an article that is loaded. */
  update(id: number, entry: Partial<ShelfEntry>): void;
  /** Lists the articles that are asked for. While the library answers, only one further request waits, which is the last one. */
  load(): Promise<void>;
  /** Does the same as `load`, but assumes that the library contains as many articles as before. */
  search(): Promise<void>;
  /**
   * Loads the articles in the rows from `from` up to `to`, and some beyond them. While the library answers, only the last request waits.
   */
  reach(from: number, to: number): Promise<void>;
}

/**
 * Creates the list of saved articles, which is empty until it is loaded. `onShown` is called with the list that is shown, and `fail` if
 * articles could not be loaded.
 */
export function createFoundList(
  library: Pick<Library, 'search' | 'status'>,
  onShown: (asked: AskedList) => void,
  fail: (error: Failure) => void,
): FoundList {
  const list = signal<ListState>({ name: 'loading' });
  const asked = signal(WHOLE_LIST);
  let running: Promise<void> | null = null;
  let isWaiting = false;
  /** The number of articles in the library, if it is known. */
  let saved: number | null = null;

  async function show(now: AskedList): Promise<void> {
    const before = readyList(list);
    const isSame = before !== null && isSameList(before.asked, now);
    // The rows that were loaded are loaded again, so the list does not move.
    const limit = Math.min(Math.max(isSame ? before.articles.length : 0, PAGE), MAX_PAGE);
    const first = isSame ? before.first : 0;
    const found = library.search(askedQuery(now), { limit, offset: first, order: now.order });
    const status = !isWhole(now) && saved === null ? await library.status() : null;
    const answer = await found;
    if (isWaiting) return;
    const failed = answer.ok ? status && !status.ok && status : answer;
    if (failed) list.value = { name: 'error', error: failed.error };
    else if (answer.ok) {
      const { results: articles, total } = answer.value;
      if (isWhole(now)) saved = total;
      else if (status?.ok) saved = status.value.saved;
      list.value = await readyOf(library, now, first, answer.value, saved);
      // Fewer articles than before were found, so the rows that were loaded do not exist any more.
      if (articles.length === 0 && total > 0) await reach(total - 1, total);
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
  const reach = createReach(library, list, fail);
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
    reach,
    change,
    find,
    update(id, entry) {
      const [articles, index, article] = find(id);
      if (article) change(articles.with(index, { ...article, ...entry }));
    },
  };
}

/** Returns the list with an answer of the library. `known` is the number of all articles, if it is known. */
async function readyOf(
  library: Pick<Library, 'search'>,
  asked: AskedList,
  first: number,
  { results: articles, total }: SearchAnswer,
  known: number | null,
): Promise<ReadyList> {
  const saved = known ?? total;
  const beside = await countBeside(library, asked, total, saved);
  return { name: 'ready', asked, first, articles, total, problems: readAsked(asked).problems, saved, beside };
}

/** Returns the function `reach` of a list. */
function createReach(library: Pick<Library, 'search'>, list: Signal<ListState>, fail: (error: Failure) => void): FoundList['reach'] {
  let wanted: readonly [number, number] | null = null;
  let running: Promise<void> | null = null;

  async function loadAround(from: number, to: number): Promise<void> {
    const before = readyList(list);
    const rows = before && rowsToLoad({ first: before.first, length: before.articles.length }, before.total, from, to);
    if (!before || !rows) return;
    const limit = Math.min(rows.length, MAX_PAGE);
    const page = await library.search(askedQuery(before.asked), { limit, offset: rows.first, order: before.asked.order });
    const now = readyList(list);
    // The reader may have asked for something else in the meantime.
    if (!now || !isSameList(now.asked, before.asked) || now.first !== before.first) return;
    if (!page.ok) return fail(page.error);
    const loaded = { first: rows.first, rows: page.value.results };
    const { first, rows: articles } = joinRows({ first: now.first, rows: now.articles }, loaded, MAX_PAGE, ({ summary }) => summary.id);
    list.value = { ...now, first, articles, total: page.value.total };
  }
  async function loadUntilLast(): Promise<void> {
    while (wanted) {
      const [from, to] = wanted;
      wanted = null;
      await loadAround(from, to);
    }
    running = null;
  }
  return (from, to) => {
    wanted = [from, to];
    running ??= loadUntilLast();
    return running;
  };
}

/** Returns the list if it is shown. */
export const readyList = (list: Signal<ListState>): ReadyList | null => (list.value.name === 'ready' ? list.value : null);
