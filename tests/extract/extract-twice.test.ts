// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractPage } from '../support/extract-page';
import { loadFixtures, parsePage } from '../support/fixtures';

/** Nothing that a page is read with keeps anything of it: a second reading, in reverse order after all others, gives the same. */

const fixtures = loadFixtures();
const read = (all: typeof fixtures) => new Map(all.map(({ slug, html, facts }) => [slug, extractPage(parsePage(html), facts.url)]));
const first = read(fixtures);
const second = read([...fixtures].reverse());

test('there is something to read twice', () => {
  expect([...first.values()].filter(({ ok }) => ok).length).toBeGreaterThan(15);
});

test.each(fixtures.map(({ slug }) => slug))('%s is read the same way twice', (slug) => {
  expect(first.get(slug)).toBeDefined();
  expect(second.get(slug)).toStrictEqual(first.get(slug));
});

test('a document is read the same way twice', () => {
  for (const { slug, html, facts } of fixtures.filter(({ golden }) => golden !== null)) {
    const doc = parsePage(html);
    extractPage(doc, facts.url);
    expect(extractPage(doc, facts.url), slug).toStrictEqual(first.get(slug));
  }
});

test('what was lost stands in its order at a line’s start', () => {
  for (const [slug, result] of first) {
    if (!result.ok) continue;
    const { text, integrity } = result.value;
    const places = integrity.lost.map(({ at }) => at);
    expect(places, slug).toEqual([...places].sort((a, b) => a - b));
    expect(
      places.filter((at) => at !== 0 && at !== text.length && text[at - 1] !== '\n'),
      slug,
    ).toEqual([]);
    expect(integrity.keptQuoteMarks, slug).toBeLessThanOrEqual(integrity.pageQuoteMarks);
    expect(integrity.pageParagraphs - integrity.keptParagraphs, slug).toBe(places.length);
  }
});
