import { expect, test } from 'vitest';
import { makeLexicon } from '../../../utils/analyse/grammar/make-lexicon';
import type { LanguagePack } from '../../../utils/languages/pack';
import { packFor } from '../../support/languages';

test('the lexicon accepts alternative verb forms separated by slashes, and a dash for a missing form', () => {
  const pack = { ...packFor('en'), cues: { said: ['dire dit/disent/dira dit - disant'] } } as unknown as LanguagePack;
  const { cues } = makeLexicon(pack);
  expect([...cues].map(([word, { form, base }]) => [word, form, base])).toEqual([
    ['dire', 'base', 'dire'],
    ['dit', 'third', 'dire'],
    ['disent', 'third', 'dire'],
    ['dira', 'third', 'dire'],
    ['disant', 'ing', 'dire'],
  ]);
});
