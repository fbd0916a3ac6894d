// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { decodeReading } from '../../utils/decode/decode-reading';
import { extractPage } from '../support/extract-page';
import { loadFixtures, parsePage } from '../support/fixtures';
import { analyse } from '../support/languages';
import { randomFrom } from '../support/random';
import { randomPage } from '../support/random-article';

/**
 * Checks that the `Reading` of a page survives a round trip through JSON. Returns `false`, without checking anything, if the page contains
 * no article.
 */
function expectSavable(html: string, url: string): boolean {
  const article = extractPage(parsePage(html), url);
  if (!article.ok) return false;
  const reading = { article: article.value, analysis: analyse(article.value) };
  expect(decodeReading(JSON.parse(JSON.stringify(reading)))).toEqual({ ok: true, value: reading });
  return true;
}

test.each(loadFixtures().filter(({ facts }) => facts.refused === undefined))(
  'decodeReading accepts the reading of the fixture $slug',
  ({ html, facts }) => {
    expect(expectSavable(html, facts.url)).toBe(true);
  },
);

test('decodeReading accepts the readings of randomly generated pages', () => {
  const pages = Array.from({ length: 60 }, (_, seed) => expectSavable(randomPage(randomFrom(seed)), 'https://random.example/'));
  expect(pages.filter(Boolean).length).toBeGreaterThan(10);
});
