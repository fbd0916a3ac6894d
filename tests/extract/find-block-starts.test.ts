// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../utils/extract/blocks/collect-blocks';
import { findBlockStarts } from '../../utils/extract/blocks/find-block-starts';
import { parse } from './support/pages';

/** Returns, for each block, the text from the start of the block to the end of the line in which it starts. */
function linesAtStarts(markup: string, text: string): string[] {
  const blocks = collectBlocks(parse(`<!DOCTYPE html><body>${markup}</body>`).body);
  return findBlockStarts(blocks, text).map((start) => text.slice(start).split('\n')[0] ?? '');
}

const LONG = 'A line that is longer than what is looked for';

describe('findBlockStarts', () => {
  test.each([
    ['blocks in the original order', '<p>First</p><p>Second</p><p>Third</p>', 'First\nSecond\nThird', ['First', 'Second', 'Third']],
    ['blocks by their opening words', `<p>${LONG}, here</p><p>Next</p>`, `${LONG}, there\nNext`, [`${LONG}, there`, 'Next']],
    ['repeated blocks, each at its own position', '<p>Yes</p><p>No</p><p>Yes</p>', 'Yes\nNo\nYes.', ['Yes', 'No', 'Yes.']],
    [
      'blocks whose soft hyphens are missing from the text',
      '<p>Ha\u00adfen\u00adrat in Lind\u00admoor</p><p>Leucht\u00adturm</p>',
      'Hafenrat in Lindmoor\nLeuchtturm',
      ['Hafenrat in Lindmoor', 'Leuchtturm'],
    ],
    ['a block after one whose text differs', '<p>First</p><p>Second</p><p>Third</p>', 'First\n2.\nThird', ['First', '2.', 'Third']],
  ])('finds %s', (_, markup, text, lines) => {
    expect(linesAtStarts(markup, text)).toEqual(lines);
  });
});

test('the last block starts at the end of the text when its words are missing from the text', () => {
  const blocks = collectBlocks(parse('<p>First</p><p>Second</p>').body);
  expect(findBlockStarts(blocks, 'First')).toEqual([0, 5]);
});

test('every block is given the start 0 if the text is empty, and no starts are returned if there are no blocks', () => {
  expect(findBlockStarts(collectBlocks(parse('<p>First</p><p>Second</p>').body), '')).toEqual([0, 0]);
  expect(findBlockStarts([], 'First')).toEqual([]);
});

test('a block is not matched to the same words 30,000 characters later', () => {
  const text = `First\n${'x'.repeat(30_000)}\nSecond`;
  expect(findBlockStarts(collectBlocks(parse('<p>First</p><p>Second</p>').body), text)).toEqual([0, 6]);
});
