// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleList } from '../../components/library/ArticleList';
import { SavedSearches } from '../../components/library/SavedSearches';
import { emptyMemory } from '../../components/rows/list-memory';
import type { ListState, ReadyList } from '../../utils/controls/library';
import { type SavedSearch, SEARCH_ORDERS } from '../../utils/model';
import { WHOLE_LIST } from '../../utils/query/whole-list';
import { NOTHING_BESIDE } from '../../utils/state/count-beside';
import { foundOf } from './support/found-article';
import { libraryControls, noTabs } from './support/library-controls';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const ask = vi.fn(async () => undefined);
function show(change: Partial<ReadyList>) {
  const ready: ReadyList = {
    name: 'ready',
    asked: WHOLE_LIST,
    problems: [],
    first: 0,
    articles: [],
    total: 0,
    saved: 0,
    beside: NOTHING_BESIDE,
    ...change,
  };
  const controls = { ...libraryControls(), list: signal<ListState>(ready), asked: signal(ready.asked), ask };
  act(() =>
    render(
      onSurface(<ArticleList controls={controls} memory={emptyMemory(100)} tabs={noTabs()} onOpenOptions={() => undefined} />),
      surface,
    ),
  );
}

test('an empty library explains how to save an article, and has no search field', () => {
  show({});
  expect(one('.statement').textContent).toContain('library_emptyHint');
  expect(all('input[type=search]')).toEqual([]);
});

test('a search without results says what to try, and offers to clear it', () => {
  show({ asked: { ...WHOLE_LIST, query: 'zebra' }, saved: 3 });
  expect(one('.statement').textContent).toContain('library_nothingHint');
  expect(one('.found-count').textContent).toBe('library_nothing');
  one('[data-action=clear-search]').click();
  expect(ask).toHaveBeenCalledExactlyOnceWith({ query: '' });
});

test('a search whose results the reader has just changed does not say that the spelling is wrong', () => {
  const asked = { ...WHOLE_LIST, query: 'harbour' };
  show({ asked, articles: [foundOf()], total: 1, saved: 3 });
  show({ asked, saved: 2 });
  expect(one('.statement').textContent).toContain('library_emptiedHint');
  show({ asked: { ...asked, query: 'zebra' }, saved: 2 });
  expect(one('.statement').textContent).toContain('library_nothingHint');
});

test('a search without results says how many links it could not search in, and leads to loading their texts', () => {
  show({ asked: { ...WHOLE_LIST, query: 'zebra' }, saved: 3, beside: { ...NOTHING_BESIDE, unsearched: 120 } });
  expect(one('.statement').textContent).toContain('texts_unsearched');
  expect(one('[data-action=load-texts]').getAttribute('href')).toBe('#/texts');
});

test('a search without results offers to find longer words', () => {
  const beside = { ...NOTHING_BESIDE, longer: { query: 'zeb* gas*', found: 2 } };
  show({ asked: { ...WHOLE_LIST, query: 'zeb gas' }, saved: 3, beside });
  one('[data-action=search-longer]').click();
  expect(ask).toHaveBeenCalledExactlyOnceWith({ query: 'zeb* gas*' });
});

test('a list that nothing was searched for in says how many articles are saved, and not how many were found', () => {
  show({ articles: [foundOf()], total: 1, saved: 1 });
  expect(one('.library-count').textContent).toBe('library_count');
  expect(one('.found-count').textContent).toBe('');
  expect(all('.found-words')).toEqual([]);
  expect(one('.saved h2 a').getAttribute('href')).toMatch(/^#\/article\/\d+$/);
});

test('a view without articles says how articles get there, and the list has a choice of views and orders', () => {
  show({ asked: { ...WHOLE_LIST, view: 'starred' }, saved: 3 });
  expect(one('.statement').textContent).toContain('library_none_starred');
  expect(one('.found-count').textContent).toBe('library_nothing');
  expect(all('.views input').map((input) => (input as HTMLInputElement).checked)).toEqual([false, false, false, true, false, false]);
  all('.views input')[1]?.click();
  expect(ask).toHaveBeenLastCalledWith({ view: 'unread' });
  const order = one('select[data-field=order]') as HTMLSelectElement;
  expect([order.value, [...order.options].map(({ value }) => value)]).toEqual(['newest', SEARCH_ORDERS.filter((name) => name !== 'best')]);
  order.value = 'oldest';
  order.dispatchEvent(new Event('change', { bubbles: true }));
  expect(ask).toHaveBeenLastCalledWith({ order: 'oldest' });
});

test('a search can be kept, and is then a link, and the button removes it', () => {
  const [keep, remove] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  const searches = signal<readonly SavedSearch[]>([{ id: 'a', name: 'tag:fish', query: 'tag:fish' }]);
  const showAt = (query: string) => act(() => render(<SavedSearches query={query} controls={{ list: searches, keep, remove }} />, surface));
  showAt('gas ');
  expect(all('.searches a').map((link) => [link.getAttribute('href'), link.ariaCurrent ?? link.getAttribute('aria-current')])).toEqual([
    ['#/?q=tag%3Afish', null],
  ]);
  one('[data-action=keep-search]').click();
  expect(keep).toHaveBeenCalledExactlyOnceWith('gas ');
  showAt('tag:fish');
  expect(one('.searches a').getAttribute('aria-current')).toBe('true');
  one('[data-action=forget-search]').click();
  expect(remove).toHaveBeenCalledExactlyOnceWith('a');
  showAt('');
  expect(all('.searches button')).toEqual([]);
});
