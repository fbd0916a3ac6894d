import type { ComparedPassage, ComparedQuotation, ComparedSpeaker, CopiedText, SpeakerPlace } from './comparison';

/** The interface texts in a copied comparison. */
export interface ComparisonWords {
  readonly headings: Readonly<Record<'title' | 'speakers' | 'named' | 'sameWords' | 'translated' | 'alone', string>>;
  readonly untitled: string;
  readonly speaker: string;
  readonly nameless: string;
  /** The sentences for a comparison in which nobody is quoted, and for one without the same words. */
  readonly nobody: string;
  readonly noSameWords: string;
  /** The sentence about the articles that are left out, and each of them with the reason; `null` if there are none. */
  readonly leftOut: { readonly sentence: string; readonly articles: readonly string[] } | null;
  readonly fullest: string;
  readonly translation: string;
  /** Returns the outlet of an article, by its place. */
  outlet(article: number): string;
  /** Returns the date, the length and the counts of an article. */
  facts(article: number): string;
  copies(copy: CopiedText): string;
  /** Returns what is to be said about a speaker beside the name: the only article that quotes it, and who may be the same. */
  notes(speaker: ComparedSpeaker): readonly string[];
  /**
   * Returns how often, and with what share, an article quotes a speaker, with its name and its role there. `place` is `null` if it does not
   * mention the speaker, `name` is that of the row.
   */
  place(place: SpeakerPlace | null, name: string): string;
  /** Returns the speaker of a quotation. */
  source(quotation: ComparedQuotation): string;
  /** Returns the speaker of a quotation, and how it is reported. */
  attribution(quotation: ComparedQuotation): string;
  labels(passage: ComparedPassage): readonly string[];
  /** Returns which articles do not quote some words; `null` if all do. */
  missing(passage: ComparedPassage): string | null;
  guess(shared: readonly string[]): string;
  count(quotations: number): string;
}
