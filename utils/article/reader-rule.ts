import { CONFIRMED_RULE, type Quote, READER_RULE, type ReaderRule } from '../model';

/** Returns the rule of a quotation whose speaker the reader has corrected or confirmed, or `null` if only the analysis has decided. */
export const readerRuleOf = ({ rule }: Pick<Quote, 'rule'>): ReaderRule | null =>
  rule === READER_RULE || rule === CONFIRMED_RULE ? rule : null;
