// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleList } from '../../components/library/ArticleList';
import type { ListState, ReadyList } from '../../utils/controls/library';
import { foundOf } from './support/found-article';
import { libraryControls } from './support/library-controls';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const search = vi.fn(async () => undefined);
function show(change: Partial<ReadyList>) {
  const ready: ReadyList = { name: 'ready', query: '', problems: [], articles: [], total: 0, saved: 0, ...change };
  const controls = { ...libraryControls(), list: signal<ListState>(ready), query: signal(ready.query), search };
  act(() => render(onSurface(<ArticleList controls={controls} onOpenOptions={() => undefined} />), surface));
}

test('an empty library explains how to save an article, and has no search field', () => {
  show({});
  expect(one('.statement').textContent).toContain('library_emptyHint');
  expect(all('input[type=search]')).toEqual([]);
});

test('a search without results says what to try, and offers to clear it', () => {
  show({ query: 'zebra', saved: 3 });
  expect(one('.statement').textContent).toContain('library_nothingHint');
  expect(one('.found-count').textContent).toBe('library_nothing');
  one('[data-action=clear-search]').click();
  expect(search).toHaveBeenCalledExactlyOnceWith('');
});

test('a list that nothing was searched for in says how many articles are saved, and not how many were found', () => {
  show({ articles: [foundOf()], total: 1, saved: 1 });
  expect(one('.library-count').textContent).toBe('library_count');
  expect(one('.found-count').textContent).toBe('');
  expect(all('.found-words')).toEqual([]);
  expect(one('.saved h2 a').getAttribute('href')).toMatch(/^#\/article\/\d+$/);
});
