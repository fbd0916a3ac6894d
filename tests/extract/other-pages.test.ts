// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractPage } from '../support/extract-page';
import { addressOf, KEPT_PAGES, markupOf, REFUSED_PAGES } from './support/other-pages';
import { page, paragraphs, parse } from './support/pages';

const readingOf = (page: (typeof KEPT_PAGES)[number]): string => {
  const result = extractPage(parse(markupOf(page)), addressOf(page));
  return result.ok ? `an article: ${result.value.text.slice(0, 80)}` : result.error.code;
};

describe('a page that contains sentences but no article is refused if it is', () => {
  test.each(REFUSED_PAGES)('$name ($lang)', (page) => {
    expect(readingOf(page)).toBe('notAnArticle');
  });
});

describe('a page is kept if it is', () => {
  test.each(KEPT_PAGES)('$name ($lang)', (page) => {
    expect(readingOf(page)).toMatch(/^an article: \S/);
  });
});

test('a short article with a headline of its own is kept at the root address, where a site of one page has it', () => {
  expect(extractPage(parse(page(paragraphs(5))), 'https://ledger.example/').ok).toBe(true);
});
