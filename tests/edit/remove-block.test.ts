import { describe, expect, test } from 'vitest';
import { removeBlock } from '../../utils/edit/remove-block';
import { articleOf, type Outline, outlineOf, startOf } from './support/storied-article';

const STORY: Outline[] = [
  'The first of three',
  ['figure'],
  ['ul', ['li', 'Milk and honey'], ['li', 'Bread'], ['li', 'Salt']],
  ['blockquote', 'She said it', 'And meant it'],
  'The last',
];

describe('removing a block', () => {
  test.each<[block: string, path: number[], rest: Outline[]]>([
    ['the first in the article', [0], STORY.slice(1)],
    ['the last in the article', [4], STORY.slice(0, 4)],
    ['a list', [2], STORY.toSpliced(2, 1)],
    ['a picture', [1], STORY.toSpliced(1, 1)],
    ['a list item in the middle', [2, 1], STORY.toSpliced(2, 1, ['ul', ['li', 'Milk and honey'], ['li', 'Salt']])],
    ['the first list item', [2, 0], STORY.toSpliced(2, 1, ['ul', ['li', 'Bread'], ['li', 'Salt']])],
    ['one paragraph of a block quotation', [3, 0], STORY.toSpliced(3, 1, ['blockquote', 'And meant it'])],
  ])('keeps all other blocks when the block is %s', (_block, path, rest) => {
    const edited = removeBlock(articleOf(STORY), path);
    expect(outlineOf(edited)).toEqual(rest);
    expect(edited.text).toBe(articleOf(rest).text);
  });

  test('removes the whole list when the block is its only item', () => {
    const story = articleOf(['One', ['ul', ['li', 'Only']], 'Two']);
    expect(outlineOf(removeBlock(story, [1, 0]))).toEqual(['One', 'Two']);
  });

  test('empties the article when the block is the only one', () => {
    expect(removeBlock(articleOf(['Only']), [0])).toMatchObject({ text: '', body: [] });
  });

  test('keeps the line break when only part of a line is removed', () => {
    const bare = {
      ...articleOf([]),
      text: 'one two\nthree',
      body: [
        { start: 0, end: 4 },
        { start: 4, end: 7 },
        { start: 8, end: 13 },
      ],
    };
    expect(removeBlock(bare, [1])).toMatchObject({
      text: 'one \nthree',
      body: [
        { start: 0, end: 4 },
        { start: 5, end: 10 },
      ],
    });
    expect(removeBlock(bare, [0]).text).toBe('two\nthree');
  });

  test.each([[[]], [[9]], [[0, 0, 0, 0]], [[-1]]])('changes nothing when there is no block at the path %j', (path) => {
    const story = articleOf(STORY);
    expect(removeBlock(story, path)).toBe(story);
  });
});

describe('the integrity of an article after a block is removed', () => {
  const lostBefore = (words: string | null) => {
    const story = articleOf(STORY);
    const lost = [{ text: 'Gone', at: startOf(story, words), reason: 'learned' as const }];
    return { ...story, integrity: { ...story.integrity, lost } };
  };

  test.each<[before: string | null, path: number[], next: string | null]>([
    ['The first', [2], 'The first'],
    ['Milk', [2], 'She said'],
    ['Bread', [2], 'She said'],
    ['Bread', [2, 1], 'Salt'],
    ['The last', [2], 'The last'],
    ['The last', [4], null],
    [null, [4], null],
    [null, [0], null],
    ['The first', [0], 'Milk'],
  ])('positions a lost paragraph that preceded «%s» before the next remaining words (removed path: %j)', (before, path, next) => {
    const edited = removeBlock(lostBefore(before), path);
    expect(edited.integrity.lost).toEqual([{ text: 'Gone', at: startOf(edited, next), reason: 'learned' }]);
  });

  test('has the same counts of quotation marks and paragraphs as before', () => {
    const { lost: _, ...counts } = removeBlock(articleOf(STORY), [3]).integrity;
    expect(counts).toEqual({ pageQuoteMarks: 20, keptQuoteMarks: 10, pageParagraphs: 20, keptParagraphs: 10 });
  });
});
