// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Block, collectBlocks } from '../../utils/extract/blocks/collect-blocks';
import { canBeWrong, isSentence } from '../../utils/extract/choose/can-be-wrong';
import { RULES } from '../../utils/extract/rules/rules';
import { parse } from './support/pages';

function blockOf(markup: string): Block {
  const [block] = collectBlocks(parse(`<!DOCTYPE html><body>${markup}</body>`).body);
  if (!block) throw new Error(`There is no block in ${markup}.`);
  return block;
}

describe('a sentence', () => {
  test.each([
    'The harbour is closed.',
    'Is the harbour closed?',
    'Closed!',
    'The board decided:',
    'And then the lights went out …',
    '“Never again.”',
    'He shouted «Never!»',
    '(The harbour is closed.)',
    '港口关闭了。',
    '「港は閉まった。」',
    'बंदरगाह बंद है।',
    'هل أغلق الميناء؟',
    'بندرگاہ بند ہے۔',
  ])('is recognised in «%s»', (text) => {
    expect(isSentence(blockOf(`<p>${text}</p>`))).toBe(true);
  });

  test.each(['Photo: Ada Wren', 'Lindmoor, 1911', 'The harbour, closed,', '“Never again”', 'By J. Wren and A. Krantz', '港口', 'A. B'])(
    'is not recognised in a fragment such as «%s»',
    (text) => {
      expect(isSentence(blockOf(`<p>${text}</p>`))).toBe(false);
    },
  );
});

describe('the learned filter', () => {
  const rulesAgainst = (markup: string): string[] => RULES.map(({ name }) => name).filter((name) => canBeWrong(name, blockOf(markup)));

  test.each([
    [
      'the rules that judge by wording when the block is a sentence',
      '<p>Read more books, she told the board.</p>',
      ['related', 'pictureCredit', 'invitation', 'readAlso', 'disclosure', 'authorNote', 'agencyNote', 'boilerplate'],
    ],
    [
      'no lead to other stories when the line is a label',
      '<p>Read more:</p>',
      ['related', 'pictureCredit', 'invitation', 'disclosure', 'authorNote', 'agencyNote', 'boilerplate'],
    ],
    ['no rule when the line is not a sentence', '<p>Read more about the harbour</p>', []],
    ['the link rule for a list item', '<ul><li><a href="/a">Ada Wren</a></li></ul>', ['linkOnly']],
    ['the link rule for a heading', '<h3><a href="/a">Berth 4</a></h3>', ['linkOnly']],
    ['the link rule for a bare address', '<p><a href="/a">https://lindmoor.example/report</a></p>', ['linkOnly']],
    ['the date rule for a longer line that contains a date', '<p>Seen by the harbour board on March 3, 2026, 10:15</p>', ['dateLine']],
    ['no rule for a date with only a few words', '<p>Updated on March 3, 2026, 10:15</p>', []],
    ['no rule for a linked line that contains an address', '<p><a href="/a">See https://lindmoor.example/report</a></p>', []],
  ])('can overrule %s', (_, markup, names) => {
    expect(rulesAgainst(markup).sort()).toEqual([...names].sort());
  });
});
