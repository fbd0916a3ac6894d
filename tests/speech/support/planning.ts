import { planSpeech, type SpeechOptions } from '../../../utils/speech/plan-speech';
import type { Utterance } from '../../../utils/speech/utterance';
import { readingWithQuotes, type Told } from './reading-with-quotes';

export const plain: SpeechOptions = { limit: 1_000, announce: null, hasQuoteVoice: () => false };
export const announcing: SpeechOptions = {
  ...plain,
  announce: { words: ({ member, certainty }) => `${certainty === 'certain' ? '' : 'probably '}${member.name}:`, lang: 'en-GB' },
};

/** Returns the utterances for a reading that consists of the given lines and contains the given quotations. */
export function planOf(
  lines: readonly string[],
  told: readonly Told[] = [],
  options = plain,
  more: Parameters<typeof readingWithQuotes>[2] = {},
): readonly Utterance[] {
  const { reading, cast } = readingWithQuotes(lines, told, more);
  return planSpeech(reading, cast, options);
}
export const wordsOf = (utterances: readonly Utterance[]): string[] => utterances.map(({ words }) => words);
