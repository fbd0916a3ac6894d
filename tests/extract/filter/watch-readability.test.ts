// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../../utils/extract/blocks/collect-blocks';
import { watchReadability } from '../../../utils/extract/filter/watch-readability';
import { viewedPage } from '../support/block-views';
import { page, paragraphs, parse } from '../support/pages';

/**
 * Returns the votes for the blocks and pictures of a body: the share of each block that was kept, and whether each picture was kept. The
 * function `keep` replaces Readability and returns the part of the copy that is kept.
 */
function votesFor(markup: string, keep: (copy: HTMLElement) => Element) {
  const { body } = parse(`<!DOCTYPE html><body>${markup}</body>`);
  const copy = parse(body.ownerDocument.documentElement.outerHTML).body;
  const count = watchReadability(body, copy);
  const { shares, pictures } = count(keep(copy), collectBlocks(body));
  return {
    shares: [...shares].map((share) => Math.round(share * 100) / 100),
    pictures: [...body.querySelectorAll('img')].map((img) => pictures.has(img)),
  };
}
const select = (copy: HTMLElement, selector: string): Element => copy.querySelector(selector) ?? copy;
/** Returns new nodes with the same markup, as Readability does when it finds too little text and tries again. */
const anew = (kept: Element): Element => parse(`<body>${kept.outerHTML}</body>`).body;

describe.each<[string, (kept: Element) => Element]>([
  ['nodes that Readability moved', (kept) => kept],
  ['nodes that Readability recreated', anew],
])('%s', (_, handOver) => {
  test('a block counts as kept if the nodes that Readability returned contain its words', () => {
    expect(votesFor('<p>Out</p><div><p>One</p><p>Two</p></div><p>Out</p>', (copy) => handOver(select(copy, 'div'))).shares).toEqual([
      0, 1, 1, 0,
    ]);
  });

  test('the vote for a block is the share of its letters that Readability kept', () => {
    const keep = (copy: HTMLElement): Element => {
      for (const gone of copy.querySelectorAll('i')) gone.remove();
      return handOver(select(copy, 'div'));
    };
    expect(votesFor('<div><p>One<i>Three words</i></p><p><i>Gone</i></p></div>', keep).shares).toEqual([0.21, 0]);
  });

  test('only pictures inside a kept node count as kept', () => {
    const markup = '<img src="/a"><div><p>One</p><img src="/b"></div><img src="/c">';
    expect(votesFor(markup, (copy) => handOver(select(copy, 'div'))).pictures).toEqual([false, true, false]);
  });
});

test('of several paragraphs with the same words, only those whose DOM nodes Readability kept count as kept', () => {
  expect(votesFor('<p>Same</p><div><p>Same</p></div>', (copy) => select(copy, 'div')).shares).toEqual([0, 1]);
});

test('paragraphs with the same words are matched in text order if Readability recreated their nodes', () => {
  const markup = '<div><p>One</p><p>Same</p><p>Two</p><p>Same</p></div><p>Same</p>';
  expect(votesFor(markup, (copy) => anew(select(copy, 'div'))).shares).toEqual([1, 1, 1, 1, 0]);
});

describe('a page prepared for the filter', () => {
  const html = page(paragraphs(4), {
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour board meets again","articleBody":"The harbour board met."}</script><meta name="description" content="A long night">',
    before: '<div class="menu"><ul><li><a href="/a">Ferries</a></li><li><a href="/b">Tariffs</a></li></ul></div>',
    after: '<div class="menu"><p><a href="/c">Imprint</a></p></div>',
  });
  const { page: view, authors } = viewedPage(html);
  const votesOf = (words: string) => view.blocks.flatMap(({ text }, at) => (text.includes(words) ? [view.votes[at]] : []));

  test('records what Readability kept: every paragraph of the text in full, and nothing of the menus around the text', () => {
    expect(votesOf('The harbour board of Lindmoor')).toEqual([1, 1, 1, 1]);
    expect([...votesOf('Ferries'), ...votesOf('Imprint')]).toEqual([0, 0]);
  });

  test('includes its title, description and article body, but no script', () => {
    expect(view).toMatchObject({ title: 'Harbour board meets again', description: 'A long night', articleBody: 'The harbour board met.' });
    expect(view.root.ownerDocument.querySelector('script')).toBeNull();
    expect(authors).toEqual([]);
  });

  test('records for each block how much of it Readability kept and which rules object to it', () => {
    expect([view.votes.length, view.verdicts.length]).toEqual([view.blocks.length, view.blocks.length]);
    expect(view.verdicts[view.blocks.findIndex(({ text }) => text === 'Imprint')]).toBeGreaterThan(0);
    expect(view.verdicts[view.blocks.findIndex(({ text }) => text.includes('for the 2. time'))]).toBe(0);
  });

  test('still contains the nodes of its blocks after Readability has run', () => {
    expect(view.blocks.every(({ nodes }) => nodes.every((node) => view.root.contains(node)))).toBe(true);
  });

  test('contains no blocks, and no record of what Readability kept, when its body is empty', () => {
    const { page: bare } = viewedPage('<!DOCTYPE html><body></body>');
    expect([bare.blocks.length, bare.votes.length]).toEqual([0, 0]);
  });
});
