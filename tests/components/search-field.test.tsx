// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SearchField } from '../../components/library/SearchField';
import { QUERY_FIELDS } from '../../utils/query/fields';
import { parseQuery } from '../../utils/query/parse-query';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, press, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
afterEach(clearDocument);

const onSearch = vi.fn();
const show = (query: string, found: number | null = null, view = 'all') =>
  act(() =>
    render(
      onSurface(
        <SearchField
          label="library_search"
          query={query}
          problems={parseQuery(query).problems}
          found={found}
          tags={['energy']}
          view={view}
          onSearch={onSearch}
        />,
      ),
      surface,
    ),
  );
const field = () => one('input') as HTMLInputElement;
const type = (query: string) => {
  field().value = query;
  act(() => void field().dispatchEvent(new InputEvent('input', { bubbles: true })));
  show(query);
};
const keyDown = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void field().dispatchEvent(event));
  return event;
};
const problems = () => all('.query-problems li').map(({ textContent }) => textContent);

test('the search field is a named search landmark, and the key for finding words focuses it', () => {
  show('');
  expect(field().closest('search')).not.toBeNull();
  expect([field().type, field().ariaLabel ?? field().getAttribute('aria-label')]).toEqual(['search', 'library_search']);
  press('/');
  expect(document.activeElement).toBe(field());
});

test('the search field reports each change, and Escape clears it', () => {
  show('');
  type('gas');
  expect(onSearch).toHaveBeenLastCalledWith('gas');
  expect(keyDown('Escape').defaultPrevented).toBe(true);
  expect(onSearch).toHaveBeenLastCalledWith('');
  show('');
  expect(keyDown('Escape').defaultPrevented, 'Escape in an empty field').toBe(false);
});

test('the search field announces the number of results, and says nothing before there are any', () => {
  show('gas');
  expect(one('[role=status]').textContent).toBe('');
  show('gas', 3);
  expect(one('[role=status]').textContent).toBe('library_found 3');
  show('gas', 0);
  expect(one('[role=status]').textContent).toBe('library_nothing');
});

test('the search field explains what is wrong with a query, and what is being typed only once it is finished', () => {
  show('spaeker:roth gas');
  expect(problems()).toEqual([expect.stringContaining('query_problem_unknownField spaeker:')]);
  expect(problems()[0]).toContain('query_meant speaker:');
  expect(field().getAttribute('aria-describedby')).toBe(one('.query-problems').id);
  type('spaeker:roth "gas');
  expect(problems()).toHaveLength(1);
  keyDown('Enter');
  expect(problems()).toHaveLength(2);
  type('spaeker:roth "gas"');
  expect(problems()).toHaveLength(1);
});

test('the search field suggests how to complete what is typed, and the arrow keys and Enter choose', () => {
  show('');
  type('gas sa');
  expect(all('[role=option] code').map(({ textContent }) => textContent)).toEqual(['said:', 'saved:']);
  expect([field().ariaExpanded ?? field().getAttribute('aria-expanded'), field().getAttribute('aria-controls')]).toEqual([
    'true',
    one('[role=listbox]').id,
  ]);
  keyDown('ArrowUp');
  expect(field().getAttribute('aria-activedescendant')).toBe(all('[role=option]')[1]?.id);
  keyDown('ArrowDown');
  expect(keyDown('Enter').defaultPrevented).toBe(true);
  expect(onSearch).toHaveBeenLastCalledWith('gas said:');
  show('gas said:');
  expect(all('[role=option]')).toHaveLength(11);
  all('[role=option]')[2]?.click();
  expect(onSearch).toHaveBeenLastCalledWith('gas said:denied ');
});

test('Escape first closes the suggestions, and clears the search field only then', () => {
  show('');
  type('tag:en');
  expect(all('[role=option]').map(({ textContent }) => textContent)).toEqual(['tag:energy ']);
  onSearch.mockClear();
  keyDown('Escape');
  expect([all('[role=option]'), onSearch.mock.calls]).toEqual([[], []]);
  keyDown('Escape');
  expect(onSearch).toHaveBeenLastCalledWith('');
});

test('the help begins with three examples, has all conditions behind a line, and closes when the view changes', () => {
  show('');
  const help = () => one('.search-help') as HTMLDetailsElement;
  expect([...help().querySelectorAll(':scope > dl code')].map(({ textContent }) => textContent)).toEqual([
    '"gas price"',
    'speaker:"Ana Roth"',
    'tag:energy',
  ]);
  expect((one('.search-conditions') as HTMLDetailsElement).open).toBe(false);
  help().open = true;
  show('gas');
  expect(help().open).toBe(true);
  show('gas', null, 'starred');
  expect(help().open).toBe(false);
});

test('the help lists every field with its values, and each of its examples can be tried', () => {
  show('harbour');
  expect(all('.search-help [data-field]').map(({ dataset }) => dataset.field)).toEqual(QUERY_FIELDS.map(({ name }) => name));
  expect(one('.search-help [data-field=is] .field-choices').textContent).toContain('unread query_is_unread');
  one('.search-help [data-field=said] button').click();
  expect(onSearch).toHaveBeenLastCalledWith('harbour said:denied');
  for (const { textContent } of all('.search-help dt')) expect(parseQuery(textContent ?? '').problems).toEqual([]);
});
