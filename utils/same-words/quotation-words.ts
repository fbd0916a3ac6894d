import { lightenPhrases } from './lighten-phrases';
import { type Word, wordsOf } from './words-of';

/** A quotation with its words. */
export interface QuotationWords {
  readonly text: string;
  /** All of its words. */
  readonly all: readonly Word[];
  /** The words that are compared with those of others: without those in brackets, and with light set phrases. */
  readonly compared: readonly Word[];
}

/** Reads the words of a quotation. */
export function quotationWords(text: string): QuotationWords {
  const all = wordsOf(text);
  return { text, all, compared: lightenPhrases(all.filter(({ isInserted }) => !isInserted)) };
}
