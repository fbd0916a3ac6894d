import { describe, expect, test } from 'vitest';
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
});
