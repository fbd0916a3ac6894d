import type { CorrectedSource, Reading } from '../model';
import { correctReading } from './correct-reading';
import { correctSpeaker } from './corrections';
import { isSameSpeaker } from './same-speaker';

/** Checks whether the source that the reader chose for a quotation is the one that is shown, so that the correction only confirms it. */
export function confirmsSpeaker(reading: Reading, quoteId: string, source: CorrectedSource): boolean {
  const speakerIn = (version: Reading) => correctReading(version).reading.analysis.quotes.find(({ id }) => id === quoteId)?.speaker ?? null;
  return isSameSpeaker(reading.article.text, speakerIn(reading), speakerIn(correctSpeaker(reading, quoteId, source)));
}
