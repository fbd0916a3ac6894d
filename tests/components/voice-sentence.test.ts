import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { voiceSentences } from '../../components/voices/voice-sentence';
import { castOf } from '../../utils/article/cast';
import { voiceShareOf } from '../../utils/voices/voice-share';
import { articleOf, readingOf } from '../state/support/popup-ports';

beforeEach(() => {
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
const sentencesOf = (lines: readonly string[], attributed = true) => {
  const reading = readingOf(articleOf(lines));
  const { analysis } = reading;
  const shown = attributed
    ? reading
    : { ...reading, analysis: { ...analysis, quotes: analysis.quotes.map((one) => ({ ...one, speaker: null })) } };
  return voiceSentences(voiceShareOf(shown, castOf(shown)));
};

const MAYOR = '“The quay will open on time, and it will hold,” said Ana Roth, the mayor of Riverton.';
const SINGER = '“We sing on the quay and nowhere else, whatever comes,” said Bo Lind, a singer.';
const FISHER = '“It floods every week,” said Cy Dorn, a fisherman.';

test('the voice summary attributes all quoted words to one person when nobody else is quoted', () => {
  expect(sentencesOf([MAYOR])).toEqual(['voices_one Ana Roth']);
});

test('the voice summary names a group with at least half of the quoted words, and the paragraph that first quotes somebody else', () => {
  expect(sentencesOf([MAYOR, 'Nothing else.', FISHER])).toEqual(['voices_mostly_officials 71', 'voices_other 3']);
});

test('the voice summary does not say where a second group is first quoted if the group of an earlier speaker is unknown', () => {
  expect(sentencesOf([MAYOR, '“Oh,” said Bo Lind, a singer.', FISHER])).toEqual(['voices_mostly_officials 67']);
});

test('the voice summary names the most quoted speaker when no group has half of the quoted words', () => {
  expect(sentencesOf([MAYOR, SINGER, FISHER])).toEqual(['voices_loudest 42 Ana Roth', 'voices_other 2']);
});

test('the voice summary names no speaker when none is known or nothing is quoted word for word', () => {
  expect(sentencesOf([MAYOR, FISHER], false)).toEqual(['voices_nobody']);
  expect(sentencesOf(['Ana Roth said that the quay would open.'])).toEqual(['voices_noneDirect']);
  expect(sentencesOf(['The quay was quiet.'])).toEqual([]);
});
