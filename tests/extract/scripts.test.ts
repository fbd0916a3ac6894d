// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { selectAll } from '../../utils/extract/page/node-access';
import { paragraphsOf } from '../support/body-text';
import { extractPage } from '../support/extract-page';
import { loadFixtures, parsePage } from '../support/fixtures';

/** Tests of pages in various writing systems. No decision may depend on spaces between words or on a particular alphabet. */

const LANGUAGES = ['arabic', 'chinese', 'hebrew', 'hindi', 'japanese', 'korean', 'russian', 'thai'];
const fixtures = loadFixtures().filter(({ slug }) => LANGUAGES.includes(slug));

test('every language in the list has a fixture', () => {
  expect(fixtures.map(({ slug }) => slug).sort()).toEqual(LANGUAGES);
});

describe.each(fixtures)('the fixture $slug', ({ html, facts }) => {
  const expected = facts.paragraphs ?? [];
  /** Returns the page with only the first `count` paragraphs of the article, which are recognised by their first words. */
  const shortened = (count: number): Document => {
    const doc = parsePage(html);
    const dropped = expected.slice(count);
    for (const paragraph of selectAll(doc, 'p'))
      if (dropped.some((start) => paragraph.textContent.trim().startsWith(start))) paragraph.remove();
    return doc;
  };

  test('produces an article when only three of its paragraphs are left', () => {
    const result = extractPage(shortened(3), facts.url);
    if (!result.ok) throw new Error(`The page was refused: ${result.error.code}.`);
    const found = paragraphsOf(result.value);
    for (const start of expected.slice(0, 3))
      expect(
        found.some((words) => words.startsWith(start)),
        start,
      ).toBe(true);
  });

  test('produces no article when only its lists of other articles are left', () => {
    const doc = parsePage(html);
    const lists = selectAll(doc, 'ul, ol').map((list) => list.outerHTML);
    for (const data of selectAll(doc, 'script, meta')) data.remove();
    doc.body.innerHTML = Array.from({ length: 12 }, () => lists.join('')).join('');
    expect(extractPage(doc, facts.url)).toMatchObject({ ok: false, error: { code: 'notAnArticle' } });
  });

  test('produces an article with the right language and direction when the page does not declare a language', () => {
    const doc = parsePage(html);
    for (const declaring of [doc.documentElement, ...selectAll(doc, '[lang]')]) declaring.removeAttribute('lang');
    for (const meta of selectAll(doc, 'meta[property="og:locale"]')) meta.remove();
    const result = extractPage(doc, facts.url);
    if (!result.ok) throw new Error(`The page was refused: ${result.error.code}.`);
    expect(result.value.lang).toBe(facts.lang?.slice(0, 2));
    expect(result.value.dir).toBe(facts.dir);
  });
});
