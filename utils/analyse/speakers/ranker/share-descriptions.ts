import type { Span } from '../../../model';
import type { QuotesWithSpeakers } from '../../quotes/take-turns';
import type { ResolvedSpeaker } from '../speaker';

/**
 * Returns the speakers of all quotations, in which indirect speech has the speaker whom the same words name beside another quotation:
 * «“It floods,” the chemist said. The chemist said that …». A pronoun for such words has it, too. The ranker reads only direct quotations,
 * because it was trained on them.
 */
export function shareDescriptions(text: string, { quotes, speakers }: QuotesWithSpeakers): readonly ResolvedSpeaker[] {
  const read = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + LONGEST)).toLowerCase();
  const wordsOf = (index: number): string | null => {
    const mention = quotes[index]?.mention;
    const reading = speakers[index]?.reading;
    const isDefinite = mention && reading && !reading.pronoun && reading.name === null && reading.indefinite !== true;
    return isDefinite ? read(mention) : null;
  };
  // The actor whom the words name, or `null` if they name several.
  const actors = new Map<string, number | null>();
  for (const [index, { actor }] of speakers.entries()) {
    const words = actor === null ? null : wordsOf(index);
    if (words !== null) actors.set(words, actors.has(words) && actors.get(words) !== actor ? null : actor);
  }
  return speakers.map((speaker, index) => {
    if (speaker.actor !== null || speaker.isStranger || quotes[index]?.kind !== 'indirect') return speaker;
    const actor = actors.get((speaker.words ? read(speaker.words) : wordsOf(index)) ?? '') ?? null;
    return actor === null ? speaker : { ...speaker, actor, unnamed: false, by: 'description' };
  });
}

/** The maximum number of UTF-16 units of a description that are compared. */
const LONGEST = 60;
