import type { Quote } from '../../../utils/model';
import { analyse, analyseAll } from '../../support/languages';

/** A quotation as a reader sees it. */
export interface ReadQuote {
  readonly words: readonly string[];
  readonly speaker: string | null;
  readonly rule: string;
  readonly kind: string;
}

/** Returns the quotations that readers see of an English text. */
export const quotesIn = (text: string): ReadQuote[] => readQuotes(text, analyse({ text, lang: 'en', title: '' }).quotes);

/** Returns all quotations of an English text, indirect and doubtful ones included. */
export const allQuotesIn = (text: string): ReadQuote[] => readQuotes(text, analyseAll({ text, lang: 'en', title: '' }).quotes);

function readQuotes(text: string, quotes: readonly Quote[]): ReadQuote[] {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return quotes.map(({ parts, speaker, rule, kind }: Quote) => ({
    words: parts.map(words),
    speaker: speaker && words(speaker.mention),
    rule,
    kind,
  }));
}

export const makeQuote = (words: string, speaker: string | null, rule: string, kind = 'direct'): ReadQuote => ({
  words: [words],
  speaker,
  rule,
  kind,
});
