import { expect, test } from 'vitest';
import { makeLexicon } from '../../../utils/analyse/grammar/lexicon';
import { verbSecond } from '../../../utils/analyse/word-orders/verb-second/verb-second';
import type { LanguagePack } from '../../../utils/languages/pack';
import { packFor } from '../../support/languages';

test('the lexicon keeps the word order that it is made with, however often its pack has one made', () => {
  const pack = packFor('de') as LanguagePack;
  expect([null, verbSecond].map((order) => makeLexicon(pack, order).order)).toEqual([null, verbSecond]);
});

test('the lexicon reads several forms of a verb in one place and none in another', () => {
  const pack = { ...packFor('en'), cues: { said: ['dire dit/disent/dira dit - disant'] } } as unknown as LanguagePack;
  const { cues } = makeLexicon(pack, null);
  expect([...cues].map(([word, { form, base }]) => [word, form, base])).toEqual([
    ['dire', 'base', 'dire'],
    ['dit', 'third', 'dire'],
    ['disent', 'third', 'dire'],
    ['dira', 'third', 'dire'],
    ['disant', 'ing', 'dire'],
  ]);
});
