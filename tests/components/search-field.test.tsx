// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SearchField } from '../../components/library/SearchField';
import { parseQuery } from '../../utils/query/parse-query';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, press, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
afterEach(clearDocument);

const onSearch = vi.fn();
const show = (query: string, found: number | null = null) =>
  act(() =>
    render(onSurface(<SearchField query={query} problems={parseQuery(query).problems} found={found} onSearch={onSearch} />), surface),
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
