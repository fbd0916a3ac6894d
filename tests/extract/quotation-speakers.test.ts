// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, elementsOf, page, paragraphs, wordsOf } from './support/pages';

const WORDS = 'Nobody tells a lighthouse when to sleep';
const quotationsOf = (markup: string): string[] => {
  const { body, text } = articleOf(page(`${paragraphs(3)}${markup}${paragraphs(3).replaceAll('spring', 'autumn')}`));
  return elementsOf(body, 'blockquote').map(({ children }) => wordsOf(text, children));
};

describe('a quotation that the text does not repeat keeps its speaker', () => {
  test.each([
    ['in the footer of an aside', `<aside class="quote-card"><p>${WORDS}</p><footer>Mira Castell, keeper</footer></aside>`],
    ['in a cite of a figure', `<figure class="pullquote"><blockquote><p>${WORDS}.</p></blockquote><cite>Mira Castell</cite></figure>`],
    ['in a paragraph of a blockquote', `<blockquote><p>${WORDS}.</p><p>Mira Castell, keeper</p></blockquote>`],
    [
      'above the words',
      `<blockquote><p class="name">Mira Castell</p><p>${WORDS}, she said, and went up the stairs again.</p></blockquote>`,
    ],
  ])('%s', (_, markup) => {
    const [quotation] = quotationsOf(markup);
    expect(quotation).toContain(WORDS);
    expect(quotation).toContain('Mira Castell');
  });
});

test('a button below a quotation is not its speaker', () => {
  const [quotation] = quotationsOf(
    `<blockquote><p>${WORDS}.</p><div><a href="https://x.com/intent/post?text=a">Share this</a></div></blockquote>`,
  );
  expect(quotation).toBe(`${WORDS}.`);
});
