// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page, paragraphs } from '../extract/support/pages';
import { loadFixtures, parsePage } from '../support/fixtures';
import { check, LIMIT_MS } from './support/cases';
import { checkPage } from './support/check-page';
import { clobbering, MARKS, randomMarkup, words } from './support/random-tree';

/**
 * These tests extract and analyse pages that are changed or made at random. `npm run -s measure -- fuzz` runs them with more cases and other
 * seeds.
 */

const URL_OF_PAGE = 'https://ledger.example/2026/harbour';
/** The longest page, which is generated, would take up most of the time. */
const FIXTURES = loadFixtures().filter(({ slug }) => slug !== 'very-long');
const fixture = fc.constantFrom(...FIXTURES.map(({ slug }) => slug));
const htmlOf = (slug: string) => FIXTURES.find((one) => one.slug === slug)?.html ?? '';

/** Returns a page with each of the insertions after the tag or word that begins at its place, a fraction of the page's length. */
function insertAll(html: string, insertions: readonly (readonly [number, string])[], where: RegExp): string {
  const places = [...html.matchAll(where)].map(({ index, 0: found }) => index + found.length);
  const sorted = insertions
    .map(([share, text]) => [places[Math.floor(share * places.length)] ?? html.length, text] as const)
    .toSorted(([a], [b]) => b - a);
  return sorted.reduce((text, [at, inserted]) => text.slice(0, at) + inserted + text.slice(at), html);
}
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

let articles = 0;
const isArticle = (html: string): void => {
  if (checkPage(parsePage(html), URL_OF_PAGE)) articles++;
};

test(
  'a fixture with clobbering elements and random tags is extracted, or refused with a reason',
  () =>
    check(
      0.15,
      fc.property(fixture, fc.array(fc.tuple(share, fc.oneof(clobbering, randomMarkup(6))), { maxLength: 12 }), (slug, inserted) =>
        isArticle(insertAll(htmlOf(slug), inserted, />/g)),
      ),
    ),
  LIMIT_MS,
);

test(
  'a fixture with random marks between its words is extracted and analysed',
  () =>
    check(
      0.15,
      fc.property(fixture, fc.array(fc.tuple(share, fc.constantFrom(...MARKS)), { maxLength: 60 }), (slug, inserted) =>
        isArticle(insertAll(htmlOf(slug), inserted, / (?=[^<>]*<)/g)),
      ),
    ),
  LIMIT_MS,
);

test(
  'an article with random tags between its paragraphs is extracted and analysed',
  () =>
    check(
      0.2,
      fc.property(randomMarkup(), randomMarkup(), words(), (first, second, title) =>
        isArticle(
          page(`${paragraphs(3)}${first}${paragraphs(3)}${second}`, {
            head: `<meta property="og:title" content="${title.replaceAll('"', '')}">`,
          }),
        ),
      ),
    ),
  LIMIT_MS,
);

test('most of the random pages have an article', () => {
  expect(articles).toBeGreaterThan(Number(process.env.FUZZ_CASES ?? 300) * 0.3);
});
