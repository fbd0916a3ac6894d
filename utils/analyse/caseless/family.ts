import type { Range } from '../grammar/paragraph';
import type { Attribution } from '../quotes/attribution';
import type { Paragraph } from './paragraph';

/** The position of a quotation: word `at` in the sentence `[from, to)`. */
export interface QuotePosition extends Range {
  readonly at: number;
  /** The bounds of the words around the quotation, `[left, right)`, that contain no other quotation. */
  readonly left: number;
  readonly right: number;
}

/** The strategy by which the languages of one family report speech. */
export interface Family {
  /**
   * Returns the attribution of the quotation at a position, or `null`. Its speaker is `null` if the sentence omits its subject, which then
   * refers to the latest speaker or subject.
   */
  readonly find: (paragraph: Paragraph, position: QuotePosition) => Attribution | null;
  /** Returns the attribution of the indirect speech in a sentence without quotations, or `null`. */
  readonly findIndirect: (paragraph: Paragraph, sentence: Range) => Attribution | null;
  /** Returns the subject of a sentence if it can speak, otherwise `null`. */
  readonly subjectOf: (paragraph: Paragraph, sentence: Range) => Range | null;
}

/** Returns a function that applies rules one after the other and returns the first attribution that one of them finds. */
export const firstOf =
  (...rules: readonly Family['find'][]): Family['find'] =>
  (paragraph, position) => {
    for (const rule of rules) {
      const found = rule(paragraph, position);
      if (found) return found;
    }
    return null;
  };

/** Makes an attribution. Its cue class is `said` if none is given. */
export const makeAttribution = (
  rule: Attribution['rule'],
  speaker: Range | null,
  cue: Range | null,
  cueClass: Attribution['cueClass'] | null,
  content: Range | null = null,
): Attribution => ({ rule, speaker, cue, cueClass: cueClass ?? 'said', content });
