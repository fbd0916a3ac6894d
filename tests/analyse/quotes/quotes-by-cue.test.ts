import { describe, expect, test } from 'vitest';
import { makeQuote, quotesIn, type ReadQuote } from '../support/read-quotes';

describe('a quotation', () => {
  test.each<[name: string, text: string, quote: ReadQuote]>([
    [
      'a subject and a verb after it',
      '“The bridge is closed,” Marta Lindqvist said.',
      makeQuote('“The bridge is closed,”', 'Marta Lindqvist', 'after'),
    ],
    ['a verb with an adverb and an auxiliary', '“We lost,” the coach has repeatedly said.', makeQuote('“We lost,”', 'the coach', 'after')],
    [
      'a name with an apposition',
      '“It floods,” Ana Roth, the harbour master, said on Monday.',
      makeQuote('“It floods,”', 'Ana Roth, the harbour master', 'after'),
    ],
    [
      'a name with an age and an apposition',
      '“It floods,” Ana Roth, 67, a retired clerk in Salem, Pa., said in an interview.',
      makeQuote('“It floods,”', 'Ana Roth, 67, a retired clerk in Salem, Pa.', 'after'),
    ],
    [
      'a name with an age, a place and a relative clause',
      '“It floods,” Otto Lumley, 30, of Salem, N.Y., who was among those asked, said on Monday.',
      makeQuote('“It floods,”', 'Otto Lumley, 30, of Salem, N.Y., who was among those asked', 'after'),
    ],
    [
      'a name with an apposition without a closing comma',
      '“It floods,” Otto Lumley, the chemist who founded the spa said on Monday.',
      makeQuote('“It floods,”', 'Otto Lumley, the chemist who founded the spa', 'after'),
    ],
    [
      'two names, each with a role',
      '“It floods,” harbour chief Ana Roth and mayor Otto Lumley, both islanders, said.',
      makeQuote('“It floods,”', 'harbour chief Ana Roth and mayor Otto Lumley, both islanders', 'after'),
    ],
    [
      'the clause right before it when the sentence quotes other words first',
      'In his “fog plan,” a paper of last year, he wrote, “We must talk.”',
      makeQuote('“We must talk.”', 'he', 'before'),
    ],
    ['a clause after its question mark', '“Who pays?” Marta Lindqvist asked.', makeQuote('“Who pays?”', 'Marta Lindqvist', 'after')],
    ['a verb before its subject', '“The bridge is closed,” said Ana Roth.', makeQuote('“The bridge is closed,”', 'Ana Roth', 'inverted')],
    [
      'a verb before a long subject',
      '“It floods,” said Ana Roth, managing director for ports at the consulting firm Delta Group and a former mayor.',
      makeQuote('“It floods,”', 'Ana Roth, managing director for ports at the consulting firm Delta Group and a former mayor', 'inverted'),
    ],
    [
      'an inverted clause that follows unquoted words',
      '“The ferry decides everything” about the island, said Ana Roth.',
      makeQuote('“The ferry decides everything” about the island', 'Ana Roth', 'tail', 'mixed'),
    ],
    [
      'a subject and a verb before it',
      'Ana Roth said, “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'Ana Roth', 'before'),
    ],
    [
      'a clause such as «Roth told reporters» before it',
      'Ana Roth told reporters: “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'Ana Roth', 'before'),
    ],
    [
      'a clause such as «Roth said in a statement» before it',
      'Ana Roth said in a statement: “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'Ana Roth', 'before'),
    ],
    ['an inverted clause before it', 'Said Ana Roth: “The bridge is closed.”', makeQuote('“The bridge is closed.”', 'Ana Roth', 'before')],
    [
      'the main clause before a content clause',
      'Ana Roth told reporters that the bridge would be “closed until spring,” though she gave no date.',
      makeQuote('that the bridge would be “closed until spring,”', 'Ana Roth', 'beforeClause', 'mixed'),
    ],
    [
      'the phrase "according to" after it',
      '“The bridge is closed,” according to the harbour office.',
      makeQuote('“The bridge is closed,”', 'the harbour office', 'accordingTo'),
    ],
    [
      'the phrase "according to" before it',
      'According to the harbour office, “the bridge is closed.”',
      makeQuote('“the bridge is closed.”', 'the harbour office', 'accordingTo'),
    ],
    [
      'the phrase "according to" with an apposition before it',
      'According to Ana Roth, a lawyer, the bridge is “closed until spring.”',
      makeQuote('the bridge is “closed until spring.”', 'Ana Roth, a lawyer', 'accordingTo', 'mixed'),
    ],
    ['a participle', 'Ana Roth shrugged, adding: “The bridge is closed.”', makeQuote('“The bridge is closed.”', 'Ana Roth', 'participle')],
    [
      'a second verb of the subject',
      'Ana Roth laughed and said, “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'Ana Roth', 'participle'),
    ],
    [
      'a relative clause',
      'The work fell to Ana Roth, who said, “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'who', 'relative'),
    ],
    [
      'a passive verb',
      'Ana Roth was quoted as saying, “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'Ana Roth', 'passive'),
    ],
    [
      'a reporting noun',
      "Nobody believed Ana Roth's claim that “the bridge is closed.”",
      makeQuote('that “the bridge is closed.”', "Ana Roth's", 'nominal', 'mixed'),
    ],
    ['a signature', '“The bridge is closed.” — Ana Roth', makeQuote('“The bridge is closed.”', 'Ana Roth', 'signed')],
    [
      'a participle with its own subject',
      'The council split, with Ana Roth saying “the bridge is closed.”',
      makeQuote('“the bridge is closed.”', 'Ana Roth', 'participle'),
    ],
    [
      'a sentence after a dateline',
      'PORT ROTH (Agency) — Ana Roth shrugged, adding: “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'Ana Roth', 'participle'),
    ],
    [
      'a clause with a colon but no reporting verb',
      'Ana Roth was blunt: “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'Ana Roth', 'colon'),
    ],
    [
      'the outer of two reporting clauses',
      'Ana Roth said she replied: “The bridge is closed.”',
      makeQuote('“The bridge is closed.”', 'Ana Roth', 'before'),
    ],
  ])('takes its speaker from %s', (_, text, quote) => {
    expect(quotesIn(text).filter(({ kind }) => kind !== 'indirect')).toEqual([quote]);
  });

  test('takes its speaker from a reporting clause in its middle', () => {
    const [quote, ...others] = quotesIn('“The bridge,” Ana Roth said, “is closed.”');
    expect(others).toEqual([]);
    expect(quote).toMatchObject({ words: ['“The bridge,”', '“is closed.”'], speaker: 'Ana Roth', kind: 'direct' });
  });

  test('includes the next quoted sentence in the same paragraph when only the reporting clause stands between them', () => {
    const [quote, ...others] = quotesIn('“The bridge is closed,” Ana Roth said. “It will open in May.”');
    expect(others).toEqual([]);
    expect(quote?.words).toEqual(['“The bridge is closed,”', '“It will open in May.”']);
  });

  test('takes its speaker from the next sentence in the same paragraph', () => {
    const quotes = quotesIn('“The bridge is closed. Nobody passes.” “It will open in May,” Ana Roth said.');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ana Roth', 'Ana Roth']);
  });

  test('takes its speaker from the previous paragraph when that paragraph ends with a colon', () => {
    expect(quotesIn('Ana Roth wrote to the council:\n“The bridge is closed until May.”')).toEqual([
      makeQuote('“The bridge is closed until May.”', 'Ana Roth', 'introduced'),
    ]);
  });

  test('does not take its speaker from the reporting clause of a later quotation', () => {
    const quotes = quotesIn('“The bridge is closed,” Ana Roth said. “Nobody passes.” Then Piet Maas said: “I will swim.”');
    expect(quotes.map(({ speaker, words }) => [speaker, words.length])).toEqual([
      ['Ana Roth', 2],
      ['Piet Maas', 1],
    ]);
  });

  test('is unattributed when nothing names its speaker', () => {
    expect(quotesIn('It rained all day.\n“The bridge is closed until further notice and nobody may pass.”')).toEqual([
      makeQuote('“The bridge is closed until further notice and nobody may pass.”', null, 'unattributed'),
    ]);
  });
});

describe('indirect speech', () => {
  test.each([
    ['Ana Roth said that the bridge would open in May.', 'that the bridge would open in May', 'Ana Roth'],
    ['The ferry will stop in winter, according to the harbour office.', 'The ferry will stop in winter', 'the harbour office'],
    ['The bridge would open in May, the mayor said on Monday.', 'The bridge would open in May', 'the mayor'],
    ['The minister told parliament that nobody had been hurt.', 'that nobody had been hurt', 'The minister'],
  ])('is attributed to its source: %s', (text, words, speaker) => {
    expect(quotesIn(text)).toEqual([makeQuote(words, speaker, 'indirect', 'indirect')]);
  });

  test('is not found after a noun that looks like a reporting verb', () => {
    expect(quotesIn('The claims of the report were wrong and the state pays.')).toEqual([]);
  });
});

describe('words in quotation marks', () => {
  test.each([
    ['a scare quote', 'The plant acts as a “guarantor” by burning waste.'],
    ['the title of a novel', 'Her second novel, “The Long Winter,” came out in May, and Ana Roth said she liked it.'],
    ['the name of a programme', 'Ana Roth told “Island News” that it rained, and said so on “Good Morning Harbour.”'],
    ['a nickname', 'Pieter “Piet” Maas sold the ferry.'],
    ['between two inch signs', 'The pipe is 6" wide and 12" long.'],
  ])('are not a quotation when they are %s', (_, text) => {
    expect(quotesIn(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });
});
