import type { ByChannel } from '../../languages/channel-words';
import type { Channel, ChannelKind, Span } from '../../model';
import type { AttributedText } from '../quotes/attribute-quotes';
import type { QuoteDraft } from '../quotes/quote-draft';
import { quotedSpans, quotesNear, rangeAround } from './beside';

/**
 * Finds each quotation's channel, such as a letter or an interview, in a language without capital letters. The channel is the listed phrase
 * nearest to the cue in the same sentence, or `null` if the sentence contains none.
 */
export const findSpelledChannels = (text: string, { quotes, sentences }: AttributedText, channels: ByChannel): (Channel | null)[] =>
  quotes.map((_, index) => spelledChannel(text, sentences, quotes, index, channels));

function spelledChannel(
  text: string,
  sentences: readonly Span[],
  quotes: readonly QuoteDraft[],
  index: number,
  channels: ByChannel,
): Channel | null {
  const cue = quotes[index]?.cue;
  if (!cue) return null;
  const range = rangeAround(sentences, cue);
  const quoted = quotesNear(quotes, index).flatMap(({ parts }) => parts);
  let words = text.slice(range.start, range.end);
  for (const span of quotedSpans(range, quoted)) {
    const [from, to] = [span.start - range.start, span.end - range.start];
    words = words.slice(0, from) + '\n'.repeat(to - from) + words.slice(to);
  }
  let best: (Channel & { distance: number }) | null = null;
  for (const [kind, phrases] of Object.entries(channels) as [ChannelKind, readonly string[]][]) {
    for (const phrase of phrases) {
      const at = words.indexOf(phrase);
      if (at < 0) continue;
      const [start, end] = [range.start + at, range.start + at + phrase.length];
      const distance = end <= cue.start ? cue.start - end : Math.max(0, start - cue.end);
      const longer = best && phrase.length > best.end - best.start;
      if (!best || distance < best.distance || (distance === best.distance && longer)) best = { start, end, kind, distance };
    }
  }
  return best && { start: best.start, end: best.end, kind: best.kind };
}
