// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../../utils/extract/filter/is-open';
import { viewOf } from '../support/block-views';

const LABEL = '<p>Four words of label</p>';
const LINE = '<p>Five words make a line</p>';
const VOTED = '<p>Voted</p>';
const view = (markup: string, links = false) =>
  viewOf(markup, {
    vote: ({ text }) => (text === 'Voted' ? 0.01 : 0),
    rules: ({ text }) => (links && text !== 'Voted' ? ['linkOnly'] : []),
  });

describe('the trained filter', () => {
  test('decides even about a single word or a line of links if Readability kept part of the block', () => {
    expect(isOpen(view(VOTED), 0)).toBe(true);
    expect(isOpen(viewOf(VOTED, { rules: () => ['linkOnly'] }), 0)).toBe(true);
  });

  test('decides about a line of five words, even if Readability kept nothing near it', () => {
    expect(isOpen(view(LINE), 0)).toBe(true);
  });

  test.each([1, 2, 3])('decides about a short label if Readability kept a block that is %i block(s) away', (far) => {
    expect(isOpen(view(VOTED + LABEL.repeat(far)), far)).toBe(true);
    expect(isOpen(view(LABEL.repeat(far) + VOTED), 0)).toBe(true);
  });

  test('decides about a line to which rules object, unless the rule against links is one of them', () => {
    expect(isOpen(viewOf(LINE, { vote: () => 0, rules: () => ['dateLine', 'repeat'] }), 0)).toBe(true);
  });
});

describe('the filter', () => {
  test('leaves out a line of fewer than five words that is more than three blocks away from everything that Readability kept', () => {
    expect(isOpen(view(LABEL), 0)).toBe(false);
    expect(isOpen(view(VOTED + LABEL.repeat(4)), 4)).toBe(false);
    expect(isOpen(view(LABEL.repeat(4) + VOTED), 0)).toBe(false);
  });

  test('leaves it to Readability to leave out a line of links, even if the line is long or near text that Readability kept', () => {
    expect(isOpen(view(LINE, true), 0)).toBe(false);
    expect(isOpen(view(VOTED + LABEL, true), 1)).toBe(false);
  });
});
