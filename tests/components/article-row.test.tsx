// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ArticleRow } from '../../components/library/ArticleRow';
import { summary } from '../state/support/popup-ports';
import { onSurface } from './support/on-surface';
import { all, clearDocument, prepareDocument, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
afterEach(clearDocument);

const factsOf = (quotes: number, indirect: number) => {
  render(onSurface(<ArticleRow article={{ ...summary, quotes, indirect }} takesFocus={false} onRemove={() => undefined} />), surface);
  return all('.saved-facts li').map(({ textContent }) => textContent);
};

test('a library row counts indirect quotations separately from the others and omits counts of zero', () => {
  expect(factsOf(100, 20)).toEqual(expect.arrayContaining(['article_quotes 80', 'article_indirect 20']));
  expect(factsOf(3, 0).join()).not.toContain('article_indirect');
  expect(factsOf(3, 3).join()).not.toContain('article_quotes');
});

test('a library row shows the true host beside the name that the page gave to its site', () => {
  const article = { ...summary, site: 'The Ledger', url: 'https://www.impostor.example/fraud' };
  render(onSurface(<ArticleRow article={article} takesFocus={false} onRemove={() => undefined} />), surface);
  expect(all('.saved-site bdi').map(({ textContent }) => textContent)).toEqual(['The Ledger', 'impostor.example']);
});
