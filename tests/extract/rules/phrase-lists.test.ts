import { describe, expect, test } from 'vitest';
import { AGENCY_NOTES, CONTRIBUTIONS } from '../../../utils/extract/phrases/agency-notes';
import { AUTHOR_ROLES } from '../../../utils/extract/phrases/author-roles';
import { BYLINE_OPENINGS } from '../../../utils/extract/phrases/byline-openings';
import { CREDIT_OPENINGS } from '../../../utils/extract/phrases/credit-openings';
import { COUNTS, DISCLOSED, DISCLOSURES } from '../../../utils/extract/phrases/disclosures';
import { INVITATIONS, OFFERS } from '../../../utils/extract/phrases/invitations';
import { CONSENT_WORDS, NOT_FOUND } from '../../../utils/extract/phrases/other-pages';
import { READ_ALSO, STORY_LISTS } from '../../../utils/extract/phrases/read-also';
import { foldForPhrases, matchPhrases } from '../../../utils/extract/rules/match-phrases';

const OPENINGS = { INVITATIONS, READ_ALSO, STORY_LISTS, DISCLOSURES, AGENCY_NOTES };
const LISTS = Object.entries({
  ...OPENINGS,
  OFFERS,
  DISCLOSED,
  COUNTS,
  CONTRIBUTIONS,
  AUTHOR_ROLES,
  BYLINE_OPENINGS,
  CREDIT_OPENINGS,
  NOT_FOUND,
  CONSENT_WORDS,
});
const LANGUAGES = 'en de fr es it pt nl sv no da pl ru uk tr ar zh ja ko'.split(' ').sort();

describe.each(LISTS)('the list %s', (_, lists) => {
  test('has phrases in eighteen languages', () => {
    expect(Object.keys(lists).sort()).toEqual(LANGUAGES);
  });

  test('has each phrase only once in a language, folded and without spaces around it', () => {
    for (const list of Object.values(lists)) {
      const phrases = list.split('|');
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
      expect(phrases.filter((phrase) => phrase === '' || phrase !== foldForPhrases(phrase) || /^\s/.test(phrase))).toEqual([]);
    }
  });
});

test('no opening is in the lists of two kinds', () => {
  const twice = LANGUAGES.flatMap((lang) => {
    const all = Object.values(OPENINGS).flatMap((lists) => lists[lang]?.split('|') ?? []);
    return all.filter((phrase, at) => all.indexOf(phrase) !== at).map((phrase) => `${lang}: ${phrase}`);
  });
  expect(twice).toEqual([]);
});

describe('a phrase', () => {
  const LISTS_OF_TEST = { en: 'read on|print*|share$|from…to', de: 'weiter' };
  const openingOf = (line: string, lang: string | null = 'en'): number => matchPhrases(LISTS_OF_TEST, lang).opening(line);

  test.each([
    ['read on, reader', 7],
    ['→ read on', 9],
    ['read only', 0],
    ['printing', 5],
    ['share:', 5],
    ['share it', 0],
    ['from here to there', 4],
    ['from here', 0],
    ['“read on', 0],
    ['do read on', 0],
    ['', 0],
  ])('in «%s» is an opening of %i letters', (line, length) => {
    expect(openingOf(line)).toBe(length);
  });

  test('is searched in the language of the page and in English', () => {
    expect([openingOf('weiter', 'de'), openingOf('read on', 'de'), openingOf('weiter', 'fr'), openingOf('weiter', null)]).toEqual([
      6, 7, 0, 6,
    ]);
  });

  test('is found anywhere in a line, but not within a word', () => {
    const { holds } = matchPhrases(LISTS_OF_TEST, 'en');
    expect([holds('do read on'), holds('do bread on'), holds('read, then read on')]).toEqual([true, false, true]);
  });
});

test.each([
  ['pt-BR', 'leia também: a ponte'],
  ['nb-NO', 'les også: broen'],
  ['de_AT', 'lesen sie auch: die brücke'],
])('the phrases of a language are found for the tag %s', (tag, line) => {
  expect(matchPhrases(READ_ALSO, tag).opening(line)).toBeGreaterThan(0);
});
