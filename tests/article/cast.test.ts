import { describe, expect, test } from 'vitest';
import { castOf, certaintyOf, initialsOf, stepsOf } from '../../utils/article/cast';
import type { Actor, Analysis, Quote, Reading } from '../../utils/model';
import { readingMinutesOf } from '../../utils/text/reading-time';
import { makeArticle } from '../support/make-article';

const TEXT =
  '“It rains,” said Ada Brun, the mayor. “Often,” an official said. “Always,” the official said. An official said “no”. “So what?”';
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const quote = (id: string, words: string, speaker: Quote['speaker'], confidence = 0.97): Quote => ({
  id,
  parts: [span(words)],
  kind: 'direct',
  speaker,
  cue: null,
  rule: 'after',
  confidence,
});
const article = makeArticle({ text: TEXT });
const ADA: Actor = {
  id: 'a1',
  kind: 'person',
  name: 'Ada Brun',
  aliases: [],
  roles: [span('mayor'), span(', the mayor')],
  mentions: [{ ...span('Ada Brun'), kind: 'name' }],
  salience: 1,
};
const analysis: Analysis = {
  textHash: '',
  lang: 'en',
  version: 1,
  quotes: [
    quote('q1', '“It rains,”', { mention: span('Ada Brun'), actorId: 'a1', unnamed: false }),
    quote('q2', '“Often,”', { mention: span('an official'), actorId: null, unnamed: true }, 0.8),
    quote('q3', '“no”', { mention: span('An official'), actorId: null, unnamed: true }),
    quote('q4', '“So what?”', null, 0.2),
  ],
  actors: [ADA],
};
const reading: Reading = { article, analysis };

describe('the cast', () => {
  const cast = castOf(reading);

  test('contains actors, unnamed sources grouped by their wording, and quotations without a speaker', () => {
    expect(cast.members.map(({ id, kind, name, quotes }) => [id, kind, name, quotes.map((one) => one.id)])).toEqual([
      ['a1', 'person', 'Ada Brun', ['q1']],
      ['s1', 'unnamed', 'an official', ['q2', 'q3']],
      ['none', 'unattributed', '', ['q4']],
    ]);
    expect(cast.ofQuote.get('q3')?.id).toBe('s1');
  });

  test('gives colours to those who speak in the order in which they are listed, and no colour to an unknown speaker', () => {
    expect(cast.members.map(({ voice }) => voice)).toEqual([1, 2, 0]);
    const silent: Actor = { ...ADA, id: 'a0', mentions: [] };
    const described = quote('q0', '“It rains,”', { mention: span('the mayor'), actorId: null, unnamed: false });
    const { members } = castOf({ article, analysis: { ...analysis, actors: [silent, ADA], quotes: [described, ...analysis.quotes] } });
    expect(members.map(({ kind, voice }) => [kind, voice])).toEqual([
      ['person', 0],
      ['person', 1],
      ['described', 3],
      ['unnamed', 2],
      ['unattributed', 0],
    ]);
  });

  test('uses the longest description as the role, without the comma before it', () => {
    expect(cast.byId.get('a1')?.role).toBe('the mayor');
  });

  test('lets the reader step through the mentions of a member, or through the quotations of a member without mentions', () => {
    expect(cast.members.map((member) => stepsOf(member).length)).toEqual([1, 2, 1]);
    expect(cast.members.slice(2).flatMap(stepsOf)).toEqual([span('“So what?”')]);
  });

  test('rates an attribution as «certain» or «probable» according to its confidence, or as «none» when there is no speaker', () => {
    expect(analysis.quotes.map(certaintyOf)).toEqual(['certain', 'probable', 'certain', 'none']);
  });

  test('lists a speaker as «described» when the analysis contains no actor for that speaker', () => {
    const orphan = castOf({ article, analysis: { ...analysis, actors: [] } });
    expect(orphan.members.map(({ id, kind }) => [id, kind])).toContainEqual(['s1', 'described']);
  });
});

describe('initialsOf', () => {
  test.each([
    ['person', 'Ada Brun', 'AB'],
    ['person', 'Ursula van der Velde', 'UV'],
    ['person', 'Xi', 'X'],
    ['organisation', 'Bank of the North Sea', 'BN'],
    ['person', '王小明', '王'],
    ['unnamed', 'a senior White House official', 'SW'],
    ['described', 'she', 'S'],
    ['unattributed', '', '?'],
    ['person', '…', '?'],
  ] as const)('abbreviates the %s «%s» as %s', (kind, name, initials) => {
    expect(initialsOf({ kind, name })).toBe(initials);
  });
});

describe('the reading time', () => {
  test.each([
    ['', 1],
    ['word '.repeat(920), 4],
    ['字'.repeat(1500), 3],
  ])('is estimated from the number of words, or of characters in scripts without spaces: $1 min', (text, minutes) => {
    expect(readingMinutesOf(text)).toBe(minutes);
  });
});
