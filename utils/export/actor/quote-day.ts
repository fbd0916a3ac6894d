import type { ActorQuote } from '../../model';

/** Returns the day on which a quotation was published, such as `2026-05-01`; an empty text if the article gives no date. */
export const quoteDay = ({ article, at }: ActorQuote): string =>
  article.published === null ? '' : new Date(at).toISOString().slice(0, 10);
