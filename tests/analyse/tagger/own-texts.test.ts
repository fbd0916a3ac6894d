import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf } from '../../../scripts/train/names/check-own-texts';
import { readArticle, readOwnTexts } from '../../../scripts/train/names/read-own-texts';

const languages = readdirSync('scripts/train/names/texts');

test.each(languages)('the training texts for the tagger of «%s» are marked without errors such as an unclosed bracket', (lang) => {
  const texts = readOwnTexts(lang);
  expect(texts.length).toBeGreaterThan(50);
  expect(faultsOf(texts)).toEqual([]);
});

test.each([
  ['[p Ana Roth', 'a mark is not closed'],
  ['[x Ana Roth]', 'a sign without a mark'],
  ['[p Ana [l Roth]]', 'a name is inside another'],
  ['[p=roth Ana Roth]', 'an actor is not declared with this kind'],
  ['{roth the mayor}', 'an actor is not declared'],
  ['<roth “No.”>', 'a speaker is not declared'],
  ['= roth | p | Ana Roth | mayor\n[p Ana Roth]', 'a declared actor is not named'],
  ["[p Ana Roth's] boat", 'a mark holds a possessive'],
  ['[o the Board]', 'a mark holds an article'],
  ['[p Ana Roth ]', 'begins or ends with a blank'],
])('the check of the training texts reports a name that is marked incorrectly: %s', (marked, fault) => {
  const faults = faultsOf([readArticle(`# x\n${marked}`, 'x.txt')]);
  expect(faults.some((line) => line.includes(fault))).toBe(true);
});

test('the reader of training texts returns the cast, the phrases for an actor and the quotations with their speakers', () => {
  const { text, cast, names, descriptions, quotes } = readArticle(
    '# harbour\n= roth | p | Ana Roth | mayor; sailor\n{roth The mayor}, [p=roth Ana Roth], said: <roth “Ask [p Bo].”> <? “No!”>',
    'x.txt',
  );
  expect(text).toBe('The mayor, Ana Roth, said: “Ask Bo.” “No!”');
  expect(cast).toEqual([{ id: 'roth', type: 'person', name: 'Ana Roth', roles: ['mayor', 'sailor'] }]);
  expect(names.map(({ start, end, actor }) => [text.slice(start, end), actor])).toEqual([
    ['Ana Roth', 'roth'],
    ['Bo', null],
  ]);
  expect(descriptions.map(({ start, end, actor }) => [text.slice(start, end), actor])).toEqual([['The mayor', 'roth']]);
  expect(quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker])).toEqual([
    ['“Ask Bo.”', 'roth'],
    ['“No!”', null],
  ]);
});
