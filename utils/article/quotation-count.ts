import type { Reading } from '../model';
import { castOf } from './cast';
import { speakersIn } from './speakers-in';

/** The number of quotations in an article, and of the speakers to whom they are attributed. */
export interface QuotationCount {
  readonly quotations: number;
  readonly speakers: number;
}

/** Returns how many quotations an analysed article has, and how many members of its cast say them. */
export const countQuotations = (reading: Reading): QuotationCount => ({
  quotations: reading.analysis.quotes.length,
  speakers: speakersIn(castOf(reading)).length,
});
