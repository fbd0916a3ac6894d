import type { CorrectedSource, Reading, Speaker } from '../model';
import { sliceOf } from '../text/span';
import { correctReading } from './correct-reading';
import { correctSpeaker } from './corrections';

/** Checks whether the source that the reader chose for a quotation is the one that is shown, so that the correction only confirms it. */
export function confirmsSpeaker(reading: Reading, quoteId: string, source: CorrectedSource): boolean {
  const speakerIn = (version: Reading) => correctReading(version).reading.analysis.quotes.find(({ id }) => id === quoteId)?.speaker;
  const [before, after] = [speakerIn(reading), speakerIn(correctSpeaker(reading, quoteId, source))];
  if (!before || !after) return before === after;
  const wordsOf = ({ mention }: Speaker) => sliceOf(reading.article.text, mention);
  return (
    before.actorId === after.actorId && before.unnamed === after.unnamed && (before.actorId !== null || wordsOf(before) === wordsOf(after))
  );
}
