import type { QuotationVersion, Result, SameWords } from '../../model';

/** The part of `Library` that finds the same words in several articles. */
export interface SameWordsLibrary {
  /** Returns which quotations of an article are also in other articles, and which articles have much of the same text. */
  sameWords(id: number): Promise<Result<SameWords>>;
  /**
   * Returns a quotation of an article as all articles have it, in the order of their dates, with the differences marked. The list is empty if the
   * article does not have the quotation.
   */
  quotationVersions(id: number, quote: string): Promise<Result<readonly QuotationVersion[]>>;
}
/** The calls that find the same words in several articles. */
export type SameWordsCall = keyof SameWordsLibrary;
