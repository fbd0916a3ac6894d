import { describe, expect, test } from 'vitest';
import { hashTokens } from '../../../utils/extract/blocks/count-tokens';
import { wordCounter } from '../../../utils/extract/filter/word-groups';
import { READER_WORDS } from '../../../utils/extract/phrases/reader-words';

const countIn = (groups: readonly string[], line: string): number[] => {
  const counts = new Uint8Array(groups.length);
  wordCounter(groups)(line, hashTokens(line), counts);
  return [...counts];
};

describe('the counter of words', () => {
  const groups = ['join sign_up|подпишитесь|訂閱 اشترك', 'abonné tip|минут|분의'];

  test.each([
    ['a word in Latin letters', 'Join the harbour club, abonné', [1, 1]],
    ['a pair of words', 'Sign up, but do not sign', [1, 0]],
    ['words in Cyrillic letters', 'Подпишитесь: 5 минут', [1, 1]],
    ['words in other letters next to Latin ones', '立即訂閱 and join. اشترك', [3, 0]],
    ['no part of a word', 'Joiners tipped the boat', [0, 0]],
  ])('counts %s', (_, line, counts) => {
    expect(countIn(groups, line)).toEqual(counts);
  });
});

describe('the words of the learned filter', () => {
  test.each(Object.entries(READER_WORDS))('are divided by their letters in the group %s', (_, group) => {
    const parts = group.split('|');
    expect(parts).toHaveLength(3);
    const forms = [/^[a-zß-öø-ɏ]+(?:_[a-zß-öø-ɏ]+)?$/, /^[\u0400-\u052F]+(?:_[\u0400-\u052F]+)?$/, /[^\0-\u036F\u0400-\u052F]/];
    for (const [at, form] of forms.entries()) for (const entry of parts[at]?.split(' ').filter(Boolean) ?? []) expect(entry).toMatch(form);
  });
});
