// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { describeBlocks } from '../../../utils/extract/filter/describe-blocks';
import { numbersOf, viewOf } from '../support/block-views';
import { paragraphs } from '../support/pages';

/** Returns the features of the first block that contains «Here». */
const numbers = (markup: string, told: Parameters<typeof viewOf>[1] = {}) => numbersOf(viewOf(markup, told), 'Here');

describe('the word features', () => {
  test.each([
    ['Here ends a sentence.', { endsSentence: 1, sentences: 1, commas: 0, digits: 0, quoteMarks: 0, address: 0 }],
    ['Here, “two” ends, and more', { endsSentence: 0, sentences: 0, commas: 0.4, quoteMarks: 2 }],
    ['Here 12', { digits: 2 / 7, capitals: 0.5, tokenSize: 3.5 }],
    ['Here Ada Wren', { capitals: 1, commas: 0 }],
    ['Here is ada@lindmoor.example', { address: 1 }],
    ['Here 港口关闭了。', { endsSentence: 1, sentences: 1 }],
    [`Here${'. No'.repeat(20)}`, { sentences: 8 }],
  ])('describe the text «%s»', (text, expected) => {
    const got = numbers(`<p>${text}</p>`);
    for (const [name, value] of Object.entries(expected)) expect(got[name], name).toBeCloseTo(value, 5);
  });

  test('include a size that grows with the text, and a share of commas that does not', () => {
    const [short, long] = [10, 1_000].map((count) => numbers(`<p>Here ${'stood, the harbour board '.repeat(count)}</p>`));
    expect(long?.size).toBeGreaterThan((short?.size ?? 0) + 5);
    expect(Math.abs((long?.commas ?? 0) - (short?.commas ?? 1))).toBeLessThan(0.1);
  });

  test('include the shares of letters in links and in bold text', () => {
    const got = numbers('<p>Here <a href="/a">stood</a><b>four</b>x</p>');
    expect(got.linkShare).toBeCloseTo(5 / 15, 5);
    expect(got.boldShare).toBeCloseTo(4 / 15, 5);
  });
});

describe('the element features', () => {
  test('identify the kind of element', () => {
    expect(numbers('<ul><li>Here</li></ul>')).toMatchObject({ 'is:li': 1, 'is:p': 0, headingLevel: 0, isWhole: 1 });
    expect(numbers('<h3>Here</h3>')).toMatchObject({ headingLevel: 3, 'is:p': 0 });
    expect(numbers('<div>Here<p>There</p></div>')).toMatchObject({ 'is:div': 1, isWhole: 0 });
  });

  test('include how many levels up a landmark element is, or 9 if it is missing or far away', () => {
    expect(numbers('<article><div><p>Here</p></div></article>')).toMatchObject({ 'above:article': 2, 'above:table': 9 });
    expect(numbers(`<article>${'<div>'.repeat(20)}<p>Here</p>${'</div>'.repeat(20)}</article>`)).toMatchObject({ 'above:article': 9 });
    expect(numbers('<p><a href="/a">Here</a></p>')).toMatchObject({ 'above:a': 0 });
  });

  test('ignore a landmark that does not contain the element', () => {
    expect(numbers('<article><p>There</p></article><p>Here</p>')).toMatchObject({ 'above:article': 9 });
  });

  test.each([
    ['a class', '<div class="story-body"><p>Here</p></div>', 'text', 1],
    ['a class in camel case', '<div class="relatedStories"><p>Here</p></div>', 'related', 1],
    ['an id', '<section><p id="newsletter">Here</p></section>', 'newsletter', 0],
    ['one of several classes', '<p class="x7 y-8 caption z">Here</p>', 'caption', 0],
    ['an inline element', '<p><span class="author">Here</span></p>', 'author', 0],
    ['whole words only', '<p class="embodyment captional">Here</p>', 'caption', 9],
  ])('recognise a keyword in %s', (_, markup, group, steps) => {
    expect(numbers(markup)[`named:${group}`]).toBe(steps);
  });

  test('ignore the class of the body element', () => {
    const view = viewOf('<p>Here</p>');
    view.root.setAttribute('class', 'newsletter');
    expect(numbersOf(view, 'Here')['named:newsletter']).toBe(9);
  });

  test.each([
    ['display: none', 1],
    ['color:red; visibility:hidden', 1],
    ['backface-visibility:hidden', 0],
    ['display:block', 0],
  ])('show whether an ancestor with the style «%s» hides the element', (style, hidden) => {
    expect(numbers(`<div style="${style}"><div><p>Here</p></div></div>`).hidden).toBe(hidden);
  });

  test('include the number of levels up to an element with itemprop="articleBody", and ignore other values of itemprop', () => {
    expect(numbers('<div itemprop="articleBody"><div><p>Here</p></div></div>').marked).toBe(2);
    expect(numbers('<div itemprop="author"><div><p>Here</p></div></div>').marked).toBe(9);
  });

  test('distinguish a figure with a picture from a figure with a table', () => {
    expect(numbers('<figure><img src="/a"><p>Here</p></figure>').pictureFigure).toBe(2);
    expect(numbers('<figure><table><tr><td>Here</td></tr></table></figure>').pictureFigure).toBe(1);
    expect(numbers('<p>Here</p>').pictureFigure).toBe(0);
  });
});

describe('the container features', () => {
  const view = viewOf(`<main>${paragraphs(3)}<p>Here</p></main><div><p>There <a href="/a">is a link to all of it</a></p></div>`, {
    vote: ({ linkShare }) => (linkShare > 0 ? 0 : 1),
  });

  test('summarise the blocks in each container around a block', () => {
    const here = numbersOf(view, 'Here');
    expect(here).toMatchObject({
      'container0:blocks': 4,
      'container0:prose': 3,
      'container0:linked': 0,
      'container1:blocks': 5,
      columnLevel: 0,
    });
    expect(here['container0:voted']).toBeGreaterThan(0.9);
    expect(here['container0:proseShare']).toBeGreaterThan(0.9);
    const there = numbersOf(view, 'There');
    expect(there).toMatchObject({
      'container0:blocks': 1,
      'container0:prose': 0,
      'container0:voted': 0,
      'container1:blocks': 5,
      columnLevel: 1,
    });
    expect(there['container0:linked']).toBeGreaterThan(0.5);
  });

  test('are -1 for containers that do not exist', () => {
    expect(numbers('<p>Here</p>')).toMatchObject({ 'container0:blocks': 1, 'container1:blocks': -1, 'container2:blocks': -1 });
  });

  test('count the blocks whose element and two nearest ancestors have the same tags and classes as those of the block', () => {
    const row = '<div class="row"><p class="x">There are some words in this row of the harbour board</p></div>';
    expect(numbers(`${row.repeat(4)}<div class="row"><p class="x">Here</p></div><p class="x">Other</p>`)).toMatchObject({ alikeCount: 5 });
    expect(numbers(`${row.repeat(4)}<div class="row"><p>Here</p></div>`)).toMatchObject({ alikeCount: 1 });
  });
});

describe('the neighbour features', () => {
  test('describe the blocks before and after a block', () => {
    const got = numbers('<h2>Label</h2><p>Here</p><p><a href="/a">There</a></p>', {
      vote: ({ text }) => (text === 'There' ? 0.25 : 1),
      rules: ({ text }) => (text === 'There' ? ['linkOnly'] : []),
    });
    expect(got).toMatchObject({ 'next-1:heading': 1, 'next-1:vote': 1, 'next-1:verdicts': 0, 'next-1:linked': 0 });
    expect(got).toMatchObject({ 'next1:heading': 0, 'next1:vote': 0.25, 'next1:verdicts': 1, 'next1:linked': 1 });
    expect(got).toMatchObject({ 'next-2:size': -1, 'next-2:vote': -1, 'next2:size': -1 });
  });

  test('include the distances, in blocks, to the nearest prose and to the nearest kept block on both sides', () => {
    const labels = '<p>Label</p>';
    expect(numbers(`${paragraphs(1)}${labels}<p>Here</p>${labels.repeat(3)}${paragraphs(1)}`)).toMatchObject({
      proseBefore: 2,
      proseAfter: 4,
    });
    expect(
      numbers(`${labels}<p>Here</p>${labels.repeat(2)}${paragraphs(1)}`, { vote: ({ tokens }) => (tokens > 5 ? 1 : 0.4) }),
    ).toMatchObject({
      votedBefore: 20,
      votedAfter: 3,
    });
  });

  test('include how far down the page a block is', () => {
    const [first, last] = [`<p>Here</p>${paragraphs(3)}`, `${paragraphs(3)}<p>Here</p>`].map((markup) => numbers(markup));
    expect(first).toMatchObject({ pageAt: 0, sizeAt: 0, votedAt: 0, sizeBeforeFirstVote: 0 });
    expect(last?.pageAt).toBe(0.75);
    expect(last?.sizeAt).toBeGreaterThan(0.9);
    expect(last?.votedAt).toBeGreaterThan(0.9);
  });
});

describe('the page features', () => {
  test('include, for each rule, whether the rule would leave out the block', () => {
    expect(numbers('<p>Here</p>', { rules: () => ['byline', 'repeat'] })).toMatchObject({
      'rule:byline': 1,
      'rule:repeat': 1,
      'rule:dateLine': 0,
    });
  });

  test('include the shares of words in a block that also occur in the title and in the description', () => {
    expect(numbers('<p>Here meets the board</p>', { title: 'Harbour BOARD meets again', description: 'Here, the Board.' })).toMatchObject({
      inTitle: 0.5,
      inDescription: 0.75,
    });
    expect(numbers('<p>Here</p>', { title: 'Here' }).inTitle).toBe(0);
  });

  test('include the share of a block that also occurs in the article body of the structured data', () => {
    const articleBody = 'Here the harbour board met. And it argued until late.';
    expect(numbers('<p>Here the harbour board met</p>', { articleBody }).inBody).toBe(1);
    expect(numbers('<p>Here the harbour board of Lindmoor</p>', { articleBody }).inBody).toBe(0.5);
    expect(numbers('<p>Here is something else at all</p>', { articleBody }).inBody).toBe(0);
    expect(numbers('<p>Here the harbour board met</p>').inBody).toBe(-1);
  });

  test('count the earlier copies of a block, up to three', () => {
    const { names, rows } = describeBlocks(viewOf('<p>Here</p><p>There</p><p>Here</p><p>Here</p><p>Here</p><p>Here</p>'));
    const seen = [0, 1, 2, 3, 4, 5].map((index) => rows[index * names.length + names.indexOf('seenBefore')]);
    expect(seen).toEqual([0, 0, 1, 2, 3, 3]);
  });
});
