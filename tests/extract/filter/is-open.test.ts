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

describe('a block that the filter decides about', () => {
  test('is one that Readability kept in part, even a single word or a line of links', () => {
    expect(isOpen(view(VOTED), 0)).toBe(true);
    expect(isOpen(viewOf(VOTED, { rules: () => ['linkOnly'] }), 0)).toBe(true);
  });

  test('is a line of five words with nothing near it that Readability kept', () => {
    expect(isOpen(view(LINE), 0)).toBe(true);
  });

  test.each([1, 2, 3])('is a label at a distance of %i before or after one that Readability kept', (far) => {
    expect(isOpen(view(VOTED + LABEL.repeat(far)), far)).toBe(true);
    expect(isOpen(view(LABEL.repeat(far) + VOTED), 0)).toBe(true);
  });

  test('is a line that a rule other than the link rule speaks against', () => {
    expect(isOpen(viewOf(LINE, { vote: () => 0, rules: () => ['dateLine', 'repeat'] }), 0)).toBe(true);
  });
});

describe('a block that the filter skips', () => {
  test('is a label with nothing within three blocks that Readability kept', () => {
    expect(isOpen(view(LABEL), 0)).toBe(false);
    expect(isOpen(view(VOTED + LABEL.repeat(4)), 4)).toBe(false);
    expect(isOpen(view(LABEL.repeat(4) + VOTED), 0)).toBe(false);
  });

  test('is a line of links that Readability left out, even if it is long or near kept text', () => {
    expect(isOpen(view(LINE, true), 0)).toBe(false);
    expect(isOpen(view(VOTED + LABEL, true), 1)).toBe(false);
  });
});
