import type { Span } from '../../../utils/model';

/** A quotation of an annotated text. */
export interface GoldQuote {
  readonly parts: readonly Span[];
  /** The annotator's id or name of the speaker, or `null` if the text does not name the speaker. */
  readonly speaker: string | null;
}

/** A text whose quotations and speakers have been annotated by hand. */
export interface GoldText {
  readonly id: string;
  readonly lang: string;
  /** The set that the text is part of, such as `own`. */
  readonly set: string;
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  /** The words in quotation marks of which annotators may disagree whether they are a quotation. */
  readonly unsure: readonly Span[];
  /**
   * Returns whether an actor that the analysis found is a speaker.
   * @param mentions The occurrences of the actor's names in the text.
   * @param names The different forms of the actor's name.
   */
  isSpeaker(speaker: string, mentions: readonly Span[], names: readonly string[]): boolean;
}

/** The minimum share of the shorter of two spans that they must have in common to be the same quotation. */
const SAME = 0.5;

export function isSameQuotation(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > SAME * Math.min(a.end - a.start, b.end - b.start);
}
