import { signal } from '@preact/signals';
import type { SpeechSettings } from '../../../utils/model';
import { createSpeechState } from '../../../utils/state/speech-state';
import { readingWithQuotes } from '../../speech/support/reading-with-quotes';
import { voice, voicePort } from './voice-port';

export const plain: SpeechSettings = { rate: 1, voices: {}, quoteVoices: {}, announces: true };
export const english = [voice('gb', 'en-GB'), voice('other', 'en-GB'), voice('away', 'en-GB', { isLocal: false })];
const lines = ['It rained. It snowed all day.', '“It froze.”', 'Nobody came.'];
const top = { source: 'title', offset: 0 } as const;
export const inBody = (offset: number) => ({ source: 'body', offset }) as const;

/** Opens the speech state for a short article with three paragraphs, and with simulated voices. */
export function openSpeech({ voices = english, lang = 'en', title = '', settings = plain, hasPort = true } = {}) {
  const article = readingWithQuotes(lines, [{ parts: ['“It froze.”'], by: 'Ana Roth' }], { lang, title });
  const reading = signal(article.reading);
  const chosen = signal(settings);
  const simulated = voicePort(voices);
  const state = createSpeechState({
    reading,
    cast: signal(article.cast),
    settings: chosen,
    locale: 'en',
    port: hasPort ? simulated.port : null,
  });
  const start = (place: Parameters<typeof state.start>[0] = top) => state.start(place, ({ member }) => `${member.name} says`);
  return { ...simulated, state, start, reading, chosen, spanOf: article.spanOf };
}
