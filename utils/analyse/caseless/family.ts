import type { Range } from '../grammar/paragraph';
import type { Attribution } from '../quotes/attribution';
import type { Paragraph } from './paragraph';

/** The position of a quotation: it is word `at` of the sentence `[from, to)`. */
export interface QuotePosition extends Range {
  readonly at: number;
  /** The range `[left, right)` of words around the quotation, up to the neighbouring quotations. */
  readonly left: number;
  readonly right: number;
}

/** The strategy for attributing speech in one family of languages. */
export interface Family {
  /**
   * Returns the attribution of the quotation at a position, or `null` if there is none. If the sentence omits its subject, the speaker is
   * `null`, which stands for the most recent speaker or subject.
   */
  readonly find: (paragraph: Paragraph, position: QuotePosition) => Attribution | null;
  /** Returns the attribution of the indirect speech in a sentence without quotations, or `null` if there is none. */
  readonly findIndirect: (paragraph: Paragraph, sentence: Range) => Attribution | null;
  /** Returns the subject of a sentence if it can be a speaker, otherwise `null`. */
  readonly subjectOf: (paragraph: Paragraph, sentence: Range) => Range | null;
}

/** Returns a function that tries the given rules in order and returns the first attribution found. */
export const firstOf =
  (...rules: readonly Family['find'][]): Family['find'] =>
  (paragraph, position) => {
    for (const rule of rules) {
      const found = rule(paragraph, position);
      if (found) return found;
    }
    return null;
  };

/** Makes an attribution. The cue class defaults to `said`. */
export const makeAttribution = (
  rule: Attribution['rule'],
  speaker: Range | null,
  cue: Range | null,
  cueClass: Attribution['cueClass'] | null,
  content: Range | null = null,
): Attribution => ({ rule, speaker, cue, cueClass: cueClass ?? 'said', content });
