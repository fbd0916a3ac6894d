import { type Signal, signal } from '@preact/signals';
import type { ListState, ReadyList } from '../controls/library';
import { type Library, MAX_PAGE } from '../library/library';
import type { FoundArticle } from '../model';

/** The number of articles that are loaded at a time. */
export const PAGE = 50;

/** The list of the articles that a query has found, and the functions that load it. */
export interface FoundList {
  readonly list: Signal<ListState>;
  readonly query: Signal<string>;
  /** Changes the list that is shown. Does nothing while there is none. */
  change(articles: readonly FoundArticle[], added: number): void;
  /** Lists what the query asks for. While the library answers, only one further search waits, whose query is the last one. */
  load(): Promise<void>;
  /** Does the same as `load`, but assumes that the library contains as many articles as before. */
  search(): Promise<void>;
}

/** Creates the list of saved articles, which is empty until it is loaded. `onShown` is called with the query whose results are shown. */
export function createFoundList(library: Pick<Library, 'search' | 'status'>, onShown: (query: string) => void): FoundList {
  const list = signal<ListState>({ name: 'loading' });
  const query = signal('');
  let running: Promise<void> | null = null;
  let isWaiting = false;
  /** The number of articles in the library, if it is known. */
  let saved: number | null = null;

  async function show(asked: string): Promise<void> {
    const shown = list.value.name === 'ready' && list.value.query === asked ? list.value.articles.length : 0;
    // An unfinished word would find nothing, and the next letter may be typed at any time.
    const found = library.search(asked, { limit: Math.min(Math.max(shown, PAGE), MAX_PAGE), isTyping: true });
    const status = asked.trim() !== '' && saved === null ? await library.status() : null;
    const answer = await found;
    if (isWaiting) return;
    const failed = answer.ok ? status && !status.ok && status : answer;
    if (failed) list.value = { name: 'error', error: failed.error };
    else if (answer.ok) {
      const { results: articles, total, problems } = answer.value;
      if (asked.trim() === '') saved = total;
      else if (status?.ok) saved = status.value.saved;
      list.value = { name: 'ready', query: asked, articles, total, problems, saved: saved ?? total };
    }
    onShown(asked);
  }
  async function showUntilLast(): Promise<void> {
    if (list.value.name !== 'ready') list.value = { name: 'loading' };
    while (isWaiting) {
      isWaiting = false;
      await show(query.value);
    }
    running = null;
  }
  const search = (): Promise<void> => {
    isWaiting = true;
    running ??= showUntilLast();
    return running;
  };
  return {
    list,
    query,
    search,
    load() {
      saved = null;
      return search();
    },
    change(articles, added) {
      if (list.value.name !== 'ready') return;
      const { total, saved: before } = list.value;
      saved = before + added;
      list.value = { ...list.value, articles, total: total + added, saved };
    },
  };
}

/** Returns the list if it is shown. */
export const readyList = (list: Signal<ListState>): ReadyList | null => (list.value.name === 'ready' ? list.value : null);
