// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ArticleRow } from '../../components/library/ArticleRow';
import type { FoundArticle } from '../../utils/model';
import { WHOLE_LIST } from '../../utils/query/whole-list';
import { foundOf } from './support/found-article';
import { libraryControls } from './support/library-controls';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

const [mark, tag, keepNote] = [vi.fn(), vi.fn(), vi.fn()];
const open = vi.fn();
const show = (found: FoundArticle, query: string, isOpen = false) =>
  render(
    onSurface(
      <ArticleRow
        found={found}
        asked={{ ...WHOLE_LIST, query }}
        takesFocus={false}
        isOpen={isOpen}
        field={null}
        onOpen={open}
        knownTags={['energy', 'fish']}
        controls={{ ...libraryControls(), mark, tag, keepNote }}
      />,
    ),
    surface,
  );

beforeEach(() => {
  vi.clearAllMocks();
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
afterEach(clearDocument);

const factsOf = (quotes: number, indirect: number) => {
  show(foundOf({ quotes, indirect }), '');
  return all('.saved-facts li').map(({ textContent }) => textContent);
};

test('a library row counts indirect quotations separately from the others and omits counts of zero', () => {
  expect(factsOf(100, 20)).toEqual(expect.arrayContaining(['article_quotes 80', 'article_indirect 20']));
  expect(factsOf(3, 0).join()).not.toContain('article_indirect');
  expect(factsOf(3, 3).join()).not.toContain('article_quotes');
});

test('a library row shows the true host beside the name that the page gave to its site', () => {
  const article = { site: 'The Ledger', url: 'https://www.impostor.example/fraud' };
  show(foundOf(article), '');
  expect(all('.saved-site bdi').map(({ textContent }) => textContent)).toEqual(['The Ledger', 'impostor.example']);
});

test('a library row shows what a search has found, with the words marked, and leads to the quotation', () => {
  const found: FoundArticle = {
    ...foundOf({ id: 7, title: 'Gas price rises' }),
    titleHits: [{ start: 0, end: 3 }],
    snippet: { text: 'of gas and oil', hits: [{ start: 3, end: 6 }], isCutBefore: true, isCutAfter: false },
    quotation: {
      id: 'q3',
      speaker: 'Ana Roth',
      speakerHits: [{ start: 4, end: 8 }],
      text: '“Gas will be cheap”',
      hits: [{ start: 1, end: 4 }],
      isCutBefore: false,
      isCutAfter: true,
    },
    note: { part: 'note', highlight: null, text: 'ask about gas', hits: [{ start: 10, end: 13 }], isCutBefore: false, isCutAfter: false },
  };
  show(found, 'gas');
  expect(all('mark.hit').map(({ textContent }) => textContent)).toEqual(['Gas', 'gas', 'Roth', 'Gas', 'gas']);
  expect(all('.found-words, .found-quote, .found-note').map(({ textContent }) => textContent)).toEqual([
    '… of gas and oil',
    'Ana Roth “Gas will be cheap” …',
    'library_foundNote ask about gas',
  ]);
  expect(all('a').map((link) => link.getAttribute('href'))).toEqual(['#/article/7', '#/article/7?quote=q3']);
  show(found, '');
  expect(all('.found-words, .found-quote, .found-note')).toEqual([]);
});

test('the buttons of a library row show the marks of its article, and change each to the opposite', () => {
  show({ ...foundOf({ id: 7 }), isStarred: true, state: 'read' }, '');
  const button = (action: string) => one(`.row-actions [data-action=${action}]`);
  const pressed = ['star', 'read', 'archive'].map((action) => [button(action).getAttribute('aria-pressed'), button(action).click()][0]);
  expect(pressed).toEqual(['true', 'true', 'false']);
  expect(mark.mock.calls).toEqual([
    [7, { starred: false }],
    [7, { state: 'unread' }],
    [7, { archived: true }],
  ]);
});

test('a library row shows tags as links and the note, and has fields to change them', async () => {
  show({ ...foundOf({ id: 7 }), tags: ['energy', 'New York'], ownNote: 'ask again' }, '');
  expect(all('.tags a').map((link) => link.getAttribute('href'))).toEqual(['#/?q=tag%3Aenergy%20', '#/?q=tag%3A%22New%20York%22%20']);
  expect(one('.own-note').textContent).toContain('ask again');
  expect(one('[data-action=details]').getAttribute('aria-expanded')).toBe('false');
  one('[data-action=details]').click();
  expect(open).toHaveBeenCalledExactlyOnceWith(true);
  act(() => show({ ...foundOf({ id: 7 }), tags: ['energy', 'New York'], ownNote: 'ask again' }, '', true));
  expect(all('datalist option').map((option) => option.getAttribute('value'))).toEqual(['fish']);
  all('[data-action=untag]')[1]?.click();
  const field = one('.tag-field input') as HTMLInputElement;
  expect(document.activeElement).toBe(field);
  field.value = ' – ';
  one('[data-action=add-tag]').click();
  field.value = 'fish';
  one('[data-action=add-tag]').click();
  expect(tag.mock.calls).toEqual([
    [7, [], ['New York']],
    [7, ['fish'], []],
  ]);
});

test('the note of a library row is kept after a pause in typing, and at once when the field or the page is left', () => {
  vi.useFakeTimers();
  act(() => show({ ...foundOf({ id: 7 }), ownNote: 'ask again' }, '', true));
  const note = one('textarea') as HTMLTextAreaElement;
  const type = (words: string) => {
    note.value = words;
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  note.dispatchEvent(new FocusEvent('blur'));
  type('ask A');
  type('ask Ana');
  expect(keepNote.mock.calls).toEqual([]);
  vi.runAllTimers();
  expect(keepNote.mock.calls).toEqual([[7, 'ask Ana']]);
  type('ask Ana ');
  note.dispatchEvent(new FocusEvent('blur'));
  type('ask Cor');
  dispatchEvent(new Event('pagehide'));
  type('ask nobody');
  act(() => show({ ...foundOf({ id: 7 }), ownNote: 'ask Cor' }, '', false));
  vi.runAllTimers();
  expect(keepNote.mock.calls).toEqual([
    [7, 'ask Ana'],
    [7, 'ask Cor'],
    [7, 'ask nobody'],
  ]);
  vi.useRealTimers();
});

test('a library row can be selected, with Shift up to another one, and shows how far its article has been read', () => {
  const [toggle, extend] = [vi.fn(), vi.fn(async () => undefined)];
  const controls = libraryControls();
  const selection = { ...controls.selection, toggle, extend };
  const found = { ...foundOf({ id: 7, title: 'Gas' }), isStarted: true, progress: 0.4 };
  const row = { found, asked: WHOLE_LIST, takesFocus: false, isOpen: false, field: null, knownTags: [], onOpen: open };
  render(onSurface(<ArticleRow {...row} controls={{ ...controls, selection }} />), surface);
  const box = one('input[type=checkbox]');
  expect([box.getAttribute('aria-label'), box.getAttribute('aria-keyshortcuts')]).toEqual(['shelf_selectOne Gas', 'x']);
  box.click();
  box.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  expect([toggle.mock.calls, extend.mock.calls]).toEqual([[[7]], [[7]]]);
  expect(one('.row-progress').textContent).toBe('shelf_progress 40%');
});

test('the row of a link says that it is not opened yet, and its title opens the page in a new tab', () => {
  const url = 'https://paper.example/later';
  show({ ...foundOf({ id: 7, words: 0, url }), snippet: { text: '', hits: [], isCutBefore: false, isCutAfter: false } }, 'later');
  const link = one('.saved h2 a');
  expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).toEqual([url, '_blank', 'noopener noreferrer nofollow']);
  expect(one('.saved h2').getAttribute('dir')).toBe('auto');
  expect(one('.saved-facts').textContent).toContain('links_unopened');
  expect(one('.saved-facts').textContent).not.toContain('library_actors');
  expect(all('.found-words')).toEqual([]);
  expect(all('.row-actions button')).toHaveLength(5);
});
