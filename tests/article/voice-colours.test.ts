import { expect, test } from 'vitest';
import { assignVoices, VOICES } from '../../utils/article/voice-colours';

const speakersUpTo = (count: number) => Array.from({ length: count }, (_, at) => `s${at + 1}`);

test('the first ten speakers have ten colours, in the order of the cast list', () => {
  const speakers = speakersUpTo(10);
  expect(VOICES).toBe(10);
  expect([...assignVoices(speakers, [...speakers].reverse()).values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('the colours are used again in turn when there are more speakers', () => {
  const speakers = speakersUpTo(23);
  expect([...assignVoices(speakers, speakers).values()].slice(10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3]);
});

test('a speaker who shares a colour does not share it with the speaker of a neighbouring quotation, nor with the one before in the list', () => {
  const speakers = speakersUpTo(12);
  const voices = assignVoices(speakers, ['s1', 's11', 's2', 's12', 's3', 's12']);
  expect([voices.get('s11'), voices.get('s12')]).toEqual([3, 4]);
});

test('a speaker whose quotations are beside those of everybody still gets a colour', () => {
  const speakers = speakersUpTo(11);
  const quoted = speakers.flatMap((speaker) => [speaker, 's11']);
  expect(assignVoices(speakers, quoted).get('s11')).toBe(1);
});
