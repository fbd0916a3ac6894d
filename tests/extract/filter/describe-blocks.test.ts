// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import model from '../../../utils/extract/filter/block-model.json';
import { describeBlocks } from '../../../utils/extract/filter/describe-blocks';
import { isOpen } from '../../../utils/extract/filter/is-open';
import type { PageView } from '../../../utils/extract/filter/page-view';
import { readForest } from '../../../utils/forest/read-forest';
import { loadFixtures } from '../../support/fixtures';
import { viewedPage, viewOf } from '../support/block-views';
import { page, paragraphs } from '../support/pages';

/**
 * Counts the open blocks, about which the filter has to decide, and lists their features that are not finite numbers. The list is empty if
 * there are no open blocks, so tests must check the count too.
 */
function oddNumbers(view: PageView): { open: number; odd: string[] } {
  const { names, rows } = describeBlocks(view);
  const open = [...view.blocks.keys()].filter((index) => isOpen(view, index));
  const odd = open.flatMap((index) =>
    names.filter((_, at) => !Number.isFinite(rows[index * names.length + at])).map((name) => `${index} ${name}`),
  );
  return { open: open.length, odd };
}

describe('the model that ships with the extension', () => {
  const { names } = describeBlocks(viewedPage(page(paragraphs(3))).page);

  test('uses more than 20 different features, all of which describeBlocks provides', () => {
    expect(model.features.filter((feature) => !names.includes(feature))).toEqual([]);
    expect(model.features.length).toBeGreaterThan(20);
    expect(new Set(model.features).size).toBe(model.features.length);
  });

  test('has at least one split value (edge) for each feature, in ascending order', () => {
    expect(model.edges).toHaveLength(model.features.length);
    for (const [at, edges] of model.edges.entries()) {
      expect(edges.length, model.features[at]).toBeGreaterThan(0);
      expect(edges, model.features[at]).toEqual([...edges].sort((a, b) => a - b));
    }
  });

  test('gives the paragraphs of an article higher scores than a line of links after them', () => {
    const foot = '<div class="footer links"><ul><li><a href="/a">All about the harbour of Lindmoor</a></li></ul></div>';
    const view = viewOf(paragraphs(6) + foot, { vote: ({ linkShare }) => (linkShare > 0 ? 0 : 1) });
    const scoreOf = readForest(model, names);
    const { rows } = describeBlocks(view);
    const scores = view.blocks.map((_, index) => scoreOf(rows, index * names.length));
    expect(Math.min(...scores.slice(1, -1))).toBeGreaterThan(1);
    expect(scores.at(-1)).toBeLessThan(-1);
  });
});

describe('the feature rows', () => {
  const view = viewOf(`<p>Label</p><p>Label</p><p>Label</p><p>Label</p>${paragraphs(2)}`, { vote: ({ tokens }) => (tokens > 5 ? 1 : 0) });
  const { names, rows } = describeBlocks(view);

  test('contain one number for each feature of each block, and the feature names are unique', () => {
    expect(rows).toHaveLength(names.length * view.blocks.length);
    expect(new Set(names).size).toBe(names.length);
  });

  test('contain nothing but zeros for exactly those blocks that the filter does not judge', () => {
    const isEmpty = view.blocks.map((_, index) =>
      rows.subarray(index * names.length, (index + 1) * names.length).every((one) => one === 0),
    );
    expect(isEmpty).toEqual(view.blocks.map((_, index) => !isOpen(view, index)));
    expect(isEmpty).toContain(true);
    expect(isEmpty).toContain(false);
  });

  test('are the same when describeBlocks is called again', () => {
    expect(describeBlocks(view).rows).toEqual(rows);
  });
});

describe('every feature', () => {
  test.each<[string, string]>([
    ['a body with a single word', 'Lindmoor'],
    ['a body with a single text node', 'The harbour board of Lindmoor met again'],
    ['a single letter', '<p>x</p>'],
    ['a single digit', '<p>7</p>'],
    ['an emoji', '<p>\u{1F6A2}</p>'],
    ['a lone surrogate', '<p>a \ud83d b</p>'],
    ['a paragraph of ten thousand words', `<p>${'harbour '.repeat(10_000)}</p>`],
    ['a word of ten thousand letters', `<p>${'x'.repeat(10_000)}</p>`],
    ['a page with only headings', '<h1>Harbour</h1><h6>Berth</h6>'],
    ['a page with only links', '<p><a href="/a">All the stories about the harbour</a></p>'],
    ['a block fifty elements deep', `${'<div class="story">'.repeat(50)}<p>Words</p>${'</div>'.repeat(50)}`],
    ['loose words around blocks', 'before <p>within</p> between <ul><li>one<li>two</ul> after'],
    ['a figure in a table in a list', '<ul><li><table><tr><td><figure><figcaption>Berth</figcaption></figure></table></ul>'],
    ['empty classes and ids', '<div class="" id="" style="" itemprop=""><p class=" ">Words</p></div>'],
    ['long and reserved class names', `<div class="${'x'.repeat(5_000)} __proto__ constructor"><p id="toString">Words of it</p></div>`],
  ])('is a finite number for %s', (_, markup) => {
    expect(oddNumbers(viewOf(markup))).toEqual({ open: expect.toSatisfy((open: number) => open > 0), odd: [] });
    expect(
      oddNumbers(viewOf(markup, { title: 'x', description: 'The harbour board of Lindmoor met again', articleBody: 'x' })).odd,
    ).toEqual([]);
    expect(oddNumbers(viewOf(markup, { vote: () => 0, articleBody: 'The harbour board of Lindmoor met' })).odd).toEqual([]);
  });

  test.each(loadFixtures().filter(({ golden }) => golden !== null))('is a finite number for the fixture $slug', ({ html, facts }) => {
    const view = viewedPage(html, facts.url).page;
    expect(oddNumbers(view).odd).toEqual([]);
  });
});

test('a page without blocks has no feature rows', () => {
  expect(describeBlocks(viewOf('<p> — </p>')).rows).toHaveLength(0);
});
