import { expect, test } from 'vitest';
import { assignVoices, VOICES } from '../../utils/article/voice-colours';

const speakersUpTo = (count: number) => Array.from({ length: count }, (_, at) => `s${at + 1}`);
/** Returns a speaker as many times as they are quoted one after the other. */
const times = (count: number, speaker: string) => Array.from({ length: count }, () => speaker);

test('the first ten speakers have ten colours, in the order of the cast list', () => {
  const speakers = speakersUpTo(10);
  expect(VOICES).toBe(10);
  expect([...assignVoices(speakers, [...speakers].reverse()).values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('the colours are used again in turn when there are more speakers who are quoted alike', () => {
  const speakers = speakersUpTo(23);
  const voices = assignVoices(speakers, speakers);
  expect(speakers.map((speaker) => voices.get(speaker)).slice(10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3]);
});

test('the speakers with the most quotations have colours of their own, wherever they are in the cast list', () => {
  const speakers = speakersUpTo(13);
  const voices = assignVoices(speakers, [...speakers, ...times(5, 's12'), ...times(3, 's13')]);
  const colours = [...voices.values()];
  for (const speaker of ['s12', 's13']) expect(colours.filter((colour) => colour === voices.get(speaker))).toHaveLength(1);
});

test('a colour is shared with the speaker who stands furthest away in the text', () => {
  const speakers = speakersUpTo(11);
  const quoted = ['s11', 's3', 's4', 's5', 's6', 's8', 's1', 's2', 's7', 's9', 's10'].flatMap((speaker) =>
    speaker === 's11' ? [speaker] : times(2, speaker),
  );
  // The tenth speaker stands further away, and beside the eleventh in the cast list.
  expect(assignVoices(speakers, quoted).get('s11')).toBe(9);
});

test('of several speakers who stand far away, the one with the fewest quotations shares their colour', () => {
  const speakers = speakersUpTo(11);
  const quoted = ['s11', ...times(30, 's1'), ...speakers.slice(1, 10).flatMap((speaker) => times(speaker === 's7' ? 2 : 4, speaker))];
  expect(assignVoices(speakers, quoted).get('s11')).toBe(7);
});

test('a speaker whose quotations are beside those of everybody still gets a colour', () => {
  const speakers = speakersUpTo(12);
  const voices = assignVoices(
    speakers,
    speakers.flatMap((speaker) => [speaker, 's12']),
  );
  expect(new Set(voices.values()).size).toBe(VOICES);
});

test('speakers keep the colours that they had, and a new one takes a colour that nobody has', () => {
  const before = assignVoices(speakersUpTo(4), speakersUpTo(4));
  const after = assignVoices(['s3', 'new', 's1', 's4'], ['s3', 'new', 's1', 's4'], before);
  expect(Object.fromEntries(after)).toEqual({ s3: 3, s1: 1, s4: 4, new: 2 });
});
