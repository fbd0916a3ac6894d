// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../utils/extract/collect-blocks';
import { findBlockStarts } from '../../utils/extract/find-block-starts';
import { parse } from './support/pages';

/** What begins where each block is said to begin, up to the end of the line. */
function found(markup: string, text: string): string[] {
  const blocks = collectBlocks(parse(`<!DOCTYPE html><body>${markup}</body>`).body);
  return findBlockStarts(blocks, text).map((start) => text.slice(start).split('\n')[0] ?? '');
}

const LONG = 'A line that is longer than what is looked for';

describe('blocks are found', () => {
  test.each([
    ['in their order', '<p>First</p><p>Second</p><p>Third</p>', 'First\nSecond\nThird', ['First', 'Second', 'Third']],
    ['by their openings', `<p>${LONG}, here</p><p>Next</p>`, `${LONG}, there\nNext`, [`${LONG}, there`, 'Next']],
    ['each in its own place where words come again', '<p>Yes</p><p>No</p><p>Yes</p>', 'Yes\nNo\nYes.', ['Yes', 'No', 'Yes.']],
    [
      'where soft hyphens are gone',
      '<p>Ha\u00adfen\u00adrat in Lind\u00admoor</p><p>Leucht\u00adturm</p>',
      'Hafenrat in Lindmoor\nLeuchtturm',
      ['Hafenrat in Lindmoor', 'Leuchtturm'],
    ],
    ['after one that came out otherwise', '<p>First</p><p>Second</p><p>Third</p>', 'First\n2.\nThird', ['First', '2.', 'Third']],
  ])('%s', (_, markup, text, lines) => {
    expect(found(markup, text)).toEqual(lines);
  });
});

test('what is missing at the end begins at the end of the text', () => {
  const blocks = collectBlocks(parse('<p>First</p><p>Second</p>').body);
  expect(findBlockStarts(blocks, 'First')).toEqual([0, 5]);
});

test('nothing begins in an empty text but at its start', () => {
  expect(findBlockStarts(collectBlocks(parse('<p>First</p><p>Second</p>').body), '')).toEqual([0, 0]);
  expect(findBlockStarts([], 'First')).toEqual([]);
});

test('words much further on are others', () => {
  const text = `First\n${'x'.repeat(30_000)}\nSecond`;
  expect(findBlockStarts(collectBlocks(parse('<p>First</p><p>Second</p>').body), text)).toEqual([0, 6]);
});
