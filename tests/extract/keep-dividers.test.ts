// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../utils/extract/blocks/collect-blocks';
import { keepBlocks } from '../../utils/extract/body/keep-blocks';
import { articleOf, elementsOf, page, paragraphs, parse, wordsOf } from './support/pages';

/** Returns the markup of a body after `keepBlocks` has removed the blocks that begin with «OUT». */
function keptMarkup(markup: string): string {
  const root = parse(`<!DOCTYPE html><body>${markup}</body>`).body;
  const kept = collectBlocks(root).filter(({ text }) => !text.startsWith('OUT'));
  keepBlocks(root, kept, new Set());
  return root.innerHTML;
}

describe('a possible divider between two paragraphs', () => {
  test.each(['<p>* * *</p>', '<p>***</p>', '<p>⁂</p>', '<p><b>– –</b></p>', '<p>#</p>', '<hr>'])(
    'is kept as a divider when it is %s',
    (divider) => {
      expect(keptMarkup(`<p>In</p>${divider}<p>In</p>`)).toBe(`<p>In</p>${divider}<p>In</p>`);
    },
  );

  test.each(['<p></p>', '<p>|</p>', '<p>»</p>', '<div>* * *</div>', `<p>${'* '.repeat(50)}</p>`])('is removed when it is %s', (markup) => {
    expect(keptMarkup(`<p>In</p>${markup}<p>In</p>`)).toBe('<p>In</p><p>In</p>');
  });

  test('is kept even when the paragraph directly before it is removed', () => {
    expect(keptMarkup('<p>In</p><p>OUT</p><p>* * *</p><p>In</p>')).toBe('<p>In</p><p>* * *</p><p>In</p>');
  });
});

test.each(['<p>* * *</p><p>In</p>', '<p>In</p><p>* * *</p>', '<p>OUT</p><p>* * *</p><p>In</p>'])(
  'a divider that is not between two kept paragraphs is removed: %s',
  (markup) => {
    expect(keptMarkup(markup)).toBe('<p>In</p>');
  },
);

test('the extracted article keeps a divider between its paragraphs', () => {
  const { body, text } = articleOf(page(`${paragraphs(3)}<p>* * *</p>${paragraphs(3).replaceAll('spring', 'autumn')}`));
  const words = elementsOf(body, 'p').map(({ children }) => wordsOf(text, children));
  expect(words.map((line) => line.split(' ')[0])).toEqual(['The', 'The', 'The', '*', 'The', 'The', 'The']);
});
