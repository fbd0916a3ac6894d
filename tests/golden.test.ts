// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Article } from '../utils/model';
import { checkFacts, unexpectedResults } from './support/check-facts';
import { extractPage } from './support/extract-page';
import { type Fixture, loadFixtures, parsePage } from './support/fixtures';
import { analyse } from './support/languages';
import { markUp } from './support/mark-up';

/** `npm run goldens` rewrites the golden texts. Review the diff before you commit it. */

const fixtures = loadFixtures();
const articles = fixtures.filter(({ facts }) => facts.refused === undefined);
const refusals = fixtures.filter(({ facts }) => facts.refused !== undefined);

function articleOf({ html, facts }: Fixture): Article {
  const result = extractPage(parsePage(html), facts.url);
  if (!result.ok) throw new Error(`The extraction refused the page: ${result.error.code} ${result.error.detail ?? ''}`);
  return result.value;
}

describe.each(articles)('the fixture $slug', (fixture) => {
  const article = articleOf(fixture);
  const analysis = analyse(article);

  // Generated pages have no golden text. The next test checks them against the facts stated for them, and laws.test.ts checks their general
  // properties.
  const { golden } = fixture;
  if (golden)
    test('matches its golden text', async () => {
      await expect(markUp({ article, analysis })).toMatchFileSnapshot(golden);
    });

  test('matches every stated fact except those known to fail', () => {
    expect(unexpectedResults(checkFacts(fixture.facts, article, analysis), fixture.facts.known ?? {})).toEqual([]);
  });

  test('is not modified by the extraction', () => {
    const doc = parsePage(fixture.html);
    const before = doc.documentElement.cloneNode(true);
    extractPage(doc, fixture.facts.url);
    expect(doc.documentElement.isEqualNode(before)).toBe(true);
  });
});

test.each(refusals)('the fixture $slug is refused with the expected error', ({ html, facts }) => {
  const result = extractPage(parsePage(html), facts.url);
  expect(result.ok ? result.value.text.slice(0, 200) : result.error.code).toBe(facts.refused);
});

test('the fixtures include a page that is not an article, and every article has at least one expected quotation or actor', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(14);
  for (const { slug, facts } of articles) expect((facts.quotes?.length ?? 0) + (facts.actors?.length ?? 0), slug).toBeGreaterThan(0);
  expect(refusals.map(({ facts }) => facts.refused)).toContain('notAnArticle');
});
