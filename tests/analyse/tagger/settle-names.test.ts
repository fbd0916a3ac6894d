import { expect, test } from 'vitest';
import type { NameType } from '../../../utils/analyse/tagger/labels';
import { settleNames } from '../../../utils/analyse/tagger/settle-names';
import { findTaggerTokens } from '../../../utils/analyse/tagger/tokens';
import { namesOf } from '../../support/languages';

test('a well-known surname is a person’s if the text has the full name, even if an organisation bears it, too', () => {
  const text = 'Angela Merkel kam. Die Merkel Stiftung wurde geschlossen. Merkel lachte. Merkel ging.';
  const at = (words: string, type: NameType, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, type };
  };
  const names = [
    at('Angela Merkel', 'person'),
    at('Merkel Stiftung', 'organisation'),
    at('Merkel', 'organisation', 58),
    at('Merkel', 'organisation', 72),
  ];
  expect(settleNames(findTaggerTokens(text, namesOf('de')), names, namesOf('de')).map(({ type }) => type)).toEqual([
    'person',
    'organisation',
    'person',
    'person',
  ]);
});

test('a first name with another word is a person’s, unless the name is a known place’s or ends as places do', () => {
  const text = 'Liz Trevane spoke. Victoria Falls roared. San Francisco slept.';
  const names = ['Liz Trevane', 'Victoria Falls', 'San Francisco'].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    type: 'location' as const,
  }));
  expect(settleNames(findTaggerTokens(text, namesOf('en')), names, namesOf('en')).map(({ type }) => type)).toEqual([
    'person',
    'location',
    'location',
  ]);
});
