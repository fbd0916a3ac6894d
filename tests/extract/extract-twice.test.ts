// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractPage } from '../support/extract-page';
import { loadFixtures, parsePage } from '../support/fixtures';

/** Tests that extraction keeps no state. A second run over all fixtures, in reverse order, must give the same results. */

const fixtures = loadFixtures();
const read = (all: typeof fixtures) => new Map(all.map(({ slug, html, facts }) => [slug, extractPage(parsePage(html), facts.url)]));
const first = read(fixtures);
const second = read([...fixtures].reverse());

test('more than 15 fixtures contain an article', () => {
  expect([...first.values()].filter(({ ok }) => ok).length).toBeGreaterThan(15);
});

test.each(fixtures.map(({ slug }) => slug))(
  'the fixture %s gives the same result when all fixtures are extracted again in reverse order',
  (slug) => {
    expect(first.get(slug)).toBeDefined();
    expect(second.get(slug)).toStrictEqual(first.get(slug));
  },
);

test('a document gives the same result when it is extracted twice', () => {
  for (const { slug, html, facts } of fixtures.filter(({ golden }) => golden !== null)) {
    const doc = parsePage(html);
    extractPage(doc, facts.url);
    expect(extractPage(doc, facts.url), slug).toStrictEqual(first.get(slug));
  }
});

test('all paragraphs that were not kept are listed as lost, in the order of the text, each with the start of a line as its position', () => {
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
