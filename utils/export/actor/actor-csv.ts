import type { ActorQuote } from '../../model';
import { csvHead, csvRows } from '../csv/csv-table';
import { quoteDay } from './quote-day';

const COLUMNS = [
  'date',
  'outlet',
  'title',
  'url',
  'speaker',
  'identity',
  'kind',
  'manner',
  'channel',
  'quotation',
  'confidence',
  'identity_id',
] as const;

/** Returns the quotations on an actor's page as a table. */
export function actorCsv(quotes: readonly ActorQuote[]): string {
  const rows = quotes.map((quote) => {
    const { article, speaker, identity, kind, manner, channel, words, confidence } = quote;
    return [
      ...[quoteDay(quote), article.site, article.title, article.url, speaker, identity?.name ?? null],
      ...[kind, manner, channel, words, String(confidence), identity?.uid ?? null],
    ];
  });
  return csvHead(COLUMNS) + csvRows(rows);
}
