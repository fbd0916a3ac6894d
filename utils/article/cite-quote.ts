import type { Article, Quote, QuoteKind } from '../model';
import { formatDate } from '../text/format-date';
import { sliceOf } from '../text/span';
import { addressOf } from './article-address';
import { type CastMember, type Certainty, certaintyOf } from './cast';

/**
 * A function that returns a phrase with the quoted words and their speaker. `speaker` includes the role, and is empty if `certainty` is
 * `none`.
 */
export type CitationPhrase = (kind: QuoteKind, certainty: Certainty, words: string, speaker: string) => string;

export interface CitationOptions {
  /** The locale used to format the date, as a BCP 47 tag. */
  readonly locale: string;
  readonly phrase: CitationPhrase;
}

/**
 * Returns the words of a quotation exactly as they appear in the article. Each part keeps its own quotation marks. Only the reporting words
 * between the parts are left out.
 */
export function wordsOf(text: string, { parts }: Quote): string {
  return parts.map((part) => sliceOf(text, part).trim()).join(' ');
}

/**
 * Returns a quotation and its speaker as one line of plain text, followed by the article's title, author, site, date and address in
 * brackets.
 */
export function citeQuote(article: Article, quote: Quote, member: CastMember | undefined, { locale, phrase }: CitationOptions): string {
  const speaker = [member?.name, member?.role].filter(Boolean).join(', ');
  const certainty = speaker === '' ? 'none' : certaintyOf(quote);
  const origin = [article.byline, article.site, formatDate(article.published, locale)].filter(Boolean).join(', ');
  const source = [stopped(article.title), stopped(origin), addressOf(article)].filter(Boolean).join(' ');
  return `${phrase(quote.kind, certainty, wordsOf(article.text, quote), speaker)} (${source})`;
}

/** Adds a full stop unless the words already end with sentence-final punctuation. */
const stopped = (words: string): string => (words === '' || /[.?!…。？！]$/u.test(words) ? words : `${words}.`);
