import type { ComparedQuotation, SpeakerPlace } from './comparison';

/** The interface texts in a copied comparison. */
export interface ComparisonWords {
  readonly title: string;
  readonly untitled: string;
  readonly speakers: string;
  readonly speaker: string;
  readonly nameless: string;
  readonly sameWords: string;
  /** Returns the outlet of an article, by its place. */
  outlet(article: number): string;
  /** Returns the date and the length of an article. */
  facts(article: number): string;
  /** Returns how often, and with what share, an article quotes a speaker; `null` if it does not mention the speaker. */
  place(place: SpeakerPlace | null): string;
  onlyIn(outlet: string): string;
  /** Returns the speaker of a quotation and how it is reported. */
  source(quotation: ComparedQuotation): string;
}
