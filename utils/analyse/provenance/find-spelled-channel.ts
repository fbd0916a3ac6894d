import type { ByChannel } from '../../languages/channel-words';
import type { Channel, ChannelKind, Span } from '../../model';
import type { AttributedText } from '../quotes/attribute-quotes';
import type { QuoteDraft } from '../quotes/quote-draft';
import { holesIn, rangeAround } from './beside';

/** By what way quotations came to the article, in scripts without capitals: by the phrase nearest to the verb in its sentence. */
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
  const near = quotes.slice(Math.max(0, index - 2), index + 3);
  let words = text.slice(range.start, range.end);
  for (const hole of holesIn(
    range,
    near.flatMap(({ parts }) => parts),
  )) {
    const [from, to] = [hole.start - range.start, hole.end - range.start];
    words = words.slice(0, from) + '\n'.repeat(to - from) + words.slice(to);
  }
  let best: (Channel & { far: number }) | null = null;
  for (const [kind, phrases] of Object.entries(channels) as [ChannelKind, readonly string[]][]) {
    for (const phrase of phrases) {
      const at = words.indexOf(phrase);
      if (at < 0) continue;
      const [start, end] = [range.start + at, range.start + at + phrase.length];
      const far = end <= cue.start ? cue.start - end : Math.max(0, start - cue.end);
      const longer = best && phrase.length > best.end - best.start;
      if (!best || far < best.far || (far === best.far && longer)) best = { start, end, kind, far };
    }
  }
  return best && { start: best.start, end: best.end, kind: best.kind };
}
