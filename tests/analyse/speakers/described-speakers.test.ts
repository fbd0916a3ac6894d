import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/languages';
import { speakersIn } from '../support/speakers-in';

describe('a speaker', () => {
  test('referred to by a role is the person in that role, not a relative of that person', () => {
    const text = "Mayor Carla Reed opened the port. The mayor's brother, Tom Reed, runs a bakery. “It floods,” the mayor said.";
    expect(speakersIn(text)).toEqual(['Carla Reed']);
  });

  test('is found in the article if «the analyst» or «the agency» has a name there', () => {
    expect(speakersIn('Piet Maas, an analyst at Delta Bank, looked at the figures on Monday. “It floods,” the analyst said.')).toEqual([
      'Piet Maas',
    ]);
    expect(
      speakersIn('The Harbour Agency closed the bridge on Monday. Piet Maas had to wait for hours. “It floods,” the agency said.'),
    ).toEqual(['Harbour Agency']);
  });

  test.each([
    '“It floods,” a harbour official said.',
    '“It floods,” said two people familiar with the matter.',
    '“It floods,” a spokesman for Ana Roth said.',
    'Officials said the bridge was “not safe at all.”',
  ])('is marked as unnamed when the source has no name: %s', (text) => {
    expect(speakersIn(text)).toEqual(['unnamed']);
  });

  test.each([
    ['Bea Lumley sells boats. “It floods,” the 37-year-old said. Piet Maas, 40, laughed.', 'Bea Lumley'],
    ['Bea Lumley sells boats. Piet Maas, 40, laughed. “It floods,” the 40-year-old said.', 'Piet Maas'],
  ])('is found by an age, even if the text does not give it elsewhere: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });

  test.each([
    ['A statement from Bea Lumley said: “It floods every week.”', 'Bea Lumley'],
    ['Bea Lumley’s letter to Piet Maas said: “It floods every week.”', 'Bea Lumley'],
    ['An email to Bea Lumley said: “It floods every week.”', null],
    ['A report from Bea Lumley’s lawyer said: “It floods every week.”', null],
  ])('is the author of the document that says the words: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });
});

test('«it» refers to the thing that was the last source rather than to an organisation named later', () => {
  const text =
    'The island’s emergency service said the pier was damaged. The road was flooded, too, it said. The Harbour Trust had no comment.';
  const { quotes } = analyse({ text, lang: 'en', title: '' });
  expect(quotes.map(({ speaker }) => speaker && [text.slice(speaker.mention.start, speaker.mention.end), speaker.actorId])).toEqual([
    ['The island’s emergency service', null],
    ['it', null],
  ]);
});
