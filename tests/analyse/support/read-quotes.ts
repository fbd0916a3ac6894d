import type { Quote } from '../../../utils/model';
import { analyse, analyseAll } from '../../support/languages';

/** A quotation with its words and its speaker as text, for comparison in tests. */
export interface ReadQuote {
  readonly words: readonly string[];
  readonly speaker: string | null;
  readonly rule: string;
  readonly kind: string;
}

/** Returns only those quotations in an English text that are shown to readers. */
export const quotesIn = (text: string): ReadQuote[] => readQuotes(text, analyse({ text, lang: 'en', title: '' }).quotes);

/** Returns all quotations in a text, including doubtful ones. */
export const allQuotesIn = (text: string, lang = 'en'): ReadQuote[] => readQuotes(text, analyseAll({ text, lang, title: '' }).quotes);

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
