// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isDoubtful } from '../../utils/article/is-doubtful';
import { POOR_PAGES } from '../e2e/support/pages/poor-pages';
import { loadFixtures } from '../support/fixtures';
import { articleOf } from './support/pages';

test.each(Object.entries(POOR_PAGES))('the extraction doubts the article of a page with %s', (_, html) => {
  expect(isDoubtful(articleOf(html))).toBe(true);
});

const fixtures = loadFixtures().filter(({ facts }) => facts.refused === undefined);

test.each(fixtures.map(({ slug, html }) => [slug, html]))('the extraction does not doubt the article of the fixture «%s»', (_, html) => {
  expect(isDoubtful(articleOf(html))).toBe(false);
});
