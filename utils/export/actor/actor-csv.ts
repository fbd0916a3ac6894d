import type { ActorQuote } from '../../model';
import { csvHead, csvRows } from '../csv/csv-table';
import { quoteDay } from './quote-day';

const COLUMNS = ['date', 'outlet', 'title', 'url', 'speaker', 'kind', 'manner', 'channel', 'quotation', 'confidence'] as const;

/** Returns the quotations on an actor's page as a table. */
export function actorCsv(quotes: readonly ActorQuote[]): string {
  const rows = quotes.map((quote) => {
    const { article, speaker, kind, manner, channel, words, confidence } = quote;
    return [quoteDay(quote), article.site, article.title, article.url, speaker, kind, manner, channel, words, String(confidence)];
  });
  return csvHead(COLUMNS) + csvRows(rows);
}
