// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RemarksPage } from '../../components/remarks/RemarksPage';
import { emptyMemory } from '../../components/rows/list-memory';
import type { AskedRemarks, RemarkControls, RemarkListState, RemarkNotice } from '../../utils/controls/remarks';
import type { Remark } from '../../utils/model';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
afterEach(clearDocument);

const remark = (id: number, change: Partial<Remark> = {}): Remark => ({
  article: { id, url: 'https://a.example/', title: `Story ${id}`, byline: null, site: 'Ledger', published: null, lang: 'en', dir: 'ltr' },
  highlight: `h${id}`,
  colour: 'blue',
  at: '2026-01-02T12:00:00.000Z',
  words: 'the ferry',
  note: '',
  wordHits: [],
  noteHits: [],
  ...change,
});

const WHOLE: AskedRemarks = { query: '', order: 'newest', filter: 'all' };
function show(remarks: readonly Remark[], asked: Partial<AskedRemarks> = {}) {
  const wanted = { ...WHOLE, ...asked };
  const list = signal<RemarkListState>({ name: 'ready', asked: wanted, problems: [], first: 0, remarks, total: remarks.length });
  const said = signal<RemarkNotice | null>(null);
  const [ask, copy, save] = [vi.fn(async () => undefined), vi.fn(async () => undefined), vi.fn(async () => undefined)];
  const nothing = async () => undefined;
  const controls: RemarkControls = {
    list,
    asked: signal(wanted),
    tags: signal([]),
    said,
    load: nothing,
    reach: nothing,
    ask,
    copy,
    export: save,
  };
  act(() => render(onSurface(<RemarksPage controls={controls} memory={emptyMemory(100)} />), surface));
  return { ask, copy, save, said };
}

test('a library without highlights explains how they are made', () => {
  show([]);
  expect(one('.statement').textContent).toContain('remarks_emptyHint');
  expect(all('input[type=search]')).toEqual([]);
});

test('a search for highlights that finds nothing can be cleared', () => {
  const { ask } = show([], { query: 'zebra' });
  one('[data-action=clear-search]').click();
  expect(ask).toHaveBeenCalledExactlyOnceWith({ query: '', filter: 'all' });
});

test('highlights and notes are grouped by day, with the found words marked, and lead to their places', () => {
  show([
    remark(2, { wordHits: [{ start: 4, end: 9 }] }),
    remark(1, { note: 'Who pays?' }),
    remark(3, { highlight: null, colour: null, words: '', note: 'Ask again', at: '2026-01-01T12:00:00.000Z' }),
  ]);
  expect(all('.remark-group').map(({ textContent }) => textContent)).toEqual(['2 January 2026', '1 January 2026']);
  expect(all('mark.hit').map(({ textContent }) => textContent)).toEqual(['ferry']);
  expect(all('.remark-words a, .highlight-note a').map((link) => link.getAttribute('href'))).toEqual([
    '#/article/2?highlight=h2',
    '#/article/1?highlight=h1',
    '#/article/3',
  ]);
  expect(all('.remark-article').map(({ textContent }) => textContent)).toEqual(['Story 2', 'Story 1', 'Story 3']);
});

test.each([
  ['article', ['Story 1', 'Story 2'], 0],
  ['colour', ['highlight_colours_blue', 'remarks_onArticles'], 3],
] as const)('highlights can be grouped by %s', (order, groups, named) => {
  show([remark(1), remark(order === 'article' ? 1 : 2), remark(2, order === 'colour' ? { colour: null, note: 'Ask' } : {})], { order });
  expect(all('.remark-group').map(({ textContent }) => textContent)).toEqual(groups);
  expect(all('.remark-article')).toHaveLength(named);
});

test('highlights are filtered, ordered, copied and saved as files', () => {
  const { ask, copy, save, said } = show([remark(1)]);
  all('.views input')[3]?.click();
  const order = one('select[data-field=order]') as HTMLSelectElement;
  order.value = 'article';
  order.dispatchEvent(new Event('change', { bubbles: true }));
  expect(ask.mock.calls).toEqual([[{ filter: 'green' }], [{ order: 'article' }]]);
  one('[data-action=copy-remark]').click();
  expect(copy).toHaveBeenCalledExactlyOnceWith(remark(1));
  one('[data-action=export-markdown]').click();
  one('[data-action=export-csv]').click();
  expect(save.mock.calls).toEqual([['markdown'], ['csv']]);
  act(() => {
    said.value = { name: 'exported', count: 7 };
  });
  expect(one('.remark-said').textContent).toBe('remarks_exported 7');
});

test('all rows that are loaded are in the document while the page is printed', () => {
  show(Array.from({ length: 90 }, (_, at) => remark(at)));
  const onScreen = all('.remark').length;
  expect(onScreen).toBeLessThan(60);
  dispatchEvent(new Event('beforeprint'));
  expect(all('.remark'), 'at once, because the browser does not wait').toHaveLength(90);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(all('.remark')).toHaveLength(onScreen);
});
