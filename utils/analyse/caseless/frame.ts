import type { Range } from '../grammar/paragraph';
import type { Attribution } from '../quotes/attribution';
import type { Paragraph } from './paragraph';

/** Where a quotation stands: word `at` in the sentence `[from, to)`. */
export interface QuotePosition extends Range {
  readonly at: number;
  /** From here to the quotation no other quotation stands, and from it up to there. */
  readonly left: number;
  readonly right: number;
}

/** What ties words to their source. Without a speaker: the subject is left out, and who spoke or was spoken of last is meant. */
export type Found = Attribution;

/** How languages of one order of words report. */
export interface Family {
  /** What ties the quotation at a position to its source; null where nothing in the sentence does. */
  readonly find: (paragraph: Paragraph, position: QuotePosition) => Found | null;
  /** Reported speech without marks. */
  readonly findIndirect: (paragraph: Paragraph, sentence: Range) => Found | null;
  /** Whom a sentence speaks of, where that is somebody who can speak. */
  readonly subjectOf: (paragraph: Paragraph, sentence: Range) => Range | null;
}

export const found = (
  rule: Found['rule'],
  speaker: Range | null,
  cue: Range | null,
  cueClass: Found['cueClass'] | null,
  content: Range | null = null,
): Found => ({ rule, speaker, cue, cueClass: cueClass ?? 'said', content });
