import { describe, expect, test } from 'vitest';
import { one, type Told, tell } from './support/tell-quotes';

describe('a quotation is tied to its source by', () => {
  test.each<[name: string, text: string, quote: Told]>([
    [
      'subject and verb after it',
      '“The bridge is closed,” Marta Lindqvist said.',
      one('“The bridge is closed,”', 'Marta Lindqvist', 'after'),
    ],
    ['a verb with adverb and auxiliary', '“We lost,” the coach has repeatedly said.', one('“We lost,”', 'the coach', 'after')],
    [
      'a name with its apposition',
      '“It floods,” Ana Roth, the harbour master, said on Monday.',
      one('“It floods,”', 'Ana Roth, the harbour master', 'after'),
    ],
    [
      'a name with its age and an apposition',
      '“It floods,” Ana Roth, 67, a retired clerk in Salem, Pa., said in an interview.',
      one('“It floods,”', 'Ana Roth, 67, a retired clerk in Salem, Pa.', 'after'),
    ],
    [
      'a name with age, place and clause',
      '“It floods,” Otto Lumley, 30, of Salem, N.Y., who was among those asked, said on Monday.',
      one('“It floods,”', 'Otto Lumley, 30, of Salem, N.Y., who was among those asked', 'after'),
    ],
    [
      'an apposition that nothing closes',
      '“It floods,” Otto Lumley, the chemist who founded the spa said on Monday.',
      one('“It floods,”', 'Otto Lumley, the chemist who founded the spa', 'after'),
    ],
    [
      'two names, each with a role',
      '“It floods,” harbour chief Ana Roth and mayor Otto Lumley, both islanders, said.',
      one('“It floods,”', 'harbour chief Ana Roth and mayor Otto Lumley, both islanders', 'after'),
    ],
    [
      'the verb right before it, not that of another in the sentence',
      'In his “fog plan,” a paper of last year, he wrote, “We must talk.”',
      one('“We must talk.”', 'he', 'before'),
    ],
    ['a question mark in the quotation', '“Who pays?” Marta Lindqvist asked.', one('“Who pays?”', 'Marta Lindqvist', 'after')],
    ['verb before subject', '“The bridge is closed,” said Ana Roth.', one('“The bridge is closed,”', 'Ana Roth', 'inverted')],
    [
      'verb before a long subject',
      '“It floods,” said Ana Roth, managing director for ports at the consulting firm Delta Group and a former mayor.',
      one('“It floods,”', 'Ana Roth, managing director for ports at the consulting firm Delta Group and a former mayor', 'inverted'),
    ],
    [
      'a tail of unquoted words',
      '“The ferry decides everything” about the island, said Ana Roth.',
      one('“The ferry decides everything” about the island', 'Ana Roth', 'tail', 'mixed'),
    ],
    ['subject and verb before it', 'Ana Roth said, “The bridge is closed.”', one('“The bridge is closed.”', 'Ana Roth', 'before')],
    [
      'a hearer between verb and quotation',
      'Ana Roth told reporters: “The bridge is closed.”',
      one('“The bridge is closed.”', 'Ana Roth', 'before'),
    ],
    ['a statement', 'Ana Roth said in a statement: “The bridge is closed.”', one('“The bridge is closed.”', 'Ana Roth', 'before')],
    ['an inverted opening', 'Said Ana Roth: “The bridge is closed.”', one('“The bridge is closed.”', 'Ana Roth', 'before')],
    [
      'a content clause',
      'Ana Roth told reporters that the bridge would be “closed until spring,” though she gave no date.',
      one('that the bridge would be “closed until spring,”', 'Ana Roth', 'beforeClause', 'mixed'),
    ],
    [
      'according to, after',
      '“The bridge is closed,” according to the harbour office.',
      one('“The bridge is closed,”', 'the harbour office', 'accordingTo'),
    ],
    [
      'according to, before',
      'According to the harbour office, “the bridge is closed.”',
      one('“the bridge is closed.”', 'the harbour office', 'accordingTo'),
    ],
    ['a participle', 'Ana Roth shrugged, adding: “The bridge is closed.”', one('“The bridge is closed.”', 'Ana Roth', 'participle')],
    ['a second verb', 'Ana Roth laughed and said, “The bridge is closed.”', one('“The bridge is closed.”', 'Ana Roth', 'participle')],
    [
      'a relative clause',
      'The work fell to Ana Roth, who said, “The bridge is closed.”',
      one('“The bridge is closed.”', 'who', 'relative'),
    ],
    ['a passive', 'Ana Roth was quoted as saying, “The bridge is closed.”', one('“The bridge is closed.”', 'Ana Roth', 'passive')],
    [
      'a noun',
      "Nobody believed Ana Roth's claim that “the bridge is closed.”",
      one('that “the bridge is closed.”', "Ana Roth's", 'nominal', 'mixed'),
    ],
    ['a signature', '“The bridge is closed.” — Ana Roth', one('“The bridge is closed.”', 'Ana Roth', 'signed')],
    [
      'a participle with its own subject',
      'The council split, with Ana Roth saying “the bridge is closed.”',
      one('“the bridge is closed.”', 'Ana Roth', 'participle'),
    ],
    [
      'a sentence behind a dateline',
      'PORT ROTH (Agency) — Ana Roth shrugged, adding: “The bridge is closed.”',
      one('“The bridge is closed.”', 'Ana Roth', 'participle'),
    ],
    ['a colon alone', 'Ana Roth was blunt: “The bridge is closed.”', one('“The bridge is closed.”', 'Ana Roth', 'colon')],
    ['outer reporting', 'Ana Roth said she replied: “The bridge is closed.”', one('“The bridge is closed.”', 'Ana Roth', 'before')],
  ])('%s', (_, text, quote) => {
    expect(tell(text).filter(({ kind }) => kind !== 'indirect')).toEqual([quote]);
  });

  test('the reporting clause in its middle', () => {
    const [quote, ...others] = tell('“The bridge,” Ana Roth said, “is closed.”');
    expect(others).toEqual([]);
    expect(quote).toMatchObject({ words: ['“The bridge,”', '“is closed.”'], speaker: 'Ana Roth', kind: 'direct' });
  });

  test('the sentence before, in one paragraph', () => {
    const [quote, ...others] = tell('“The bridge is closed,” Ana Roth said. “It will open in May.”');
    expect(others).toEqual([]);
    expect(quote?.words).toEqual(['“The bridge is closed,”', '“It will open in May.”']);
  });

  test('the sentence after, in one paragraph', () => {
    const quotes = tell('“The bridge is closed. Nobody passes.” “It will open in May,” Ana Roth said.');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ana Roth', 'Ana Roth']);
  });

  test('a colon at the end of the paragraph before', () => {
    expect(tell('Ana Roth wrote to the council:\n“The bridge is closed until May.”')).toEqual([
      one('“The bridge is closed until May.”', 'Ana Roth', 'introduced'),
    ]);
  });

  test('the next sentence’s own reporting does not reach back', () => {
    const quotes = tell('“The bridge is closed,” Ana Roth said. “Nobody passes.” Then Piet Maas said: “I will swim.”');
    expect(quotes.map(({ speaker, words }) => [speaker, words.length])).toEqual([
      ['Ana Roth', 2],
      ['Piet Maas', 1],
    ]);
  });

  test('nothing, and says so', () => {
    expect(tell('It rained all day.\n“The bridge is closed until further notice and nobody may pass.”')).toEqual([
      one('“The bridge is closed until further notice and nobody may pass.”', null, 'unattributed'),
    ]);
  });
});

describe('reported speech without marks', () => {
  test.each([
    ['Ana Roth said that the bridge would open in May.', 'that the bridge would open in May', 'Ana Roth'],
    ['The ferry will stop in winter, according to the harbour office.', 'The ferry will stop in winter', 'the harbour office'],
    ['The bridge would open in May, the mayor said on Monday.', 'The bridge would open in May', 'the mayor'],
    ['The minister told parliament that nobody had been hurt.', 'that nobody had been hurt', 'The minister'],
  ])('%s', (text, words, speaker) => {
    expect(tell(text)).toEqual([one(words, speaker, 'indirect', 'indirect')]);
  });

  test('a noun that looks like a verb reports nothing', () => {
    expect(tell('The claims of the report were wrong and the state pays.')).toEqual([]);
  });
});

describe('words in marks that nobody said', () => {
  test.each([
    ['a scare quote', 'The plant acts as a “guarantor” by burning waste.'],
    ['a title', 'Her second novel, “The Long Winter,” came out in May, and Ana Roth said she liked it.'],
    ['a programme', 'Ana Roth told “Island News” that it rained, and said so on “Good Morning Harbour.”'],
    ['a nickname', 'Pieter “Piet” Maas sold the ferry.'],
    ['an inch mark', 'The pipe is 6" wide and 12" long.'],
  ])('%s', (_, text) => {
    expect(tell(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });
});
