import type { Article, Quote, QuoteKind } from '../model';
import { formatDate } from '../text/format-date';
import { sliceOf } from '../text/span';
import { type CastMember, type Certainty, certaintyOf } from './cast';

/** Formats a citation. `words` are the words of the article. `speaker` includes the role, and is empty if `certainty` is `none`. */
export type CitationPhrase = (kind: QuoteKind, certainty: Certainty, words: string, speaker: string) => string;

export interface CitationOptions {
  /** The locale of the date, a BCP 47 tag. */
  readonly locale: string;
  readonly phrase: CitationPhrase;
}

/**
 * Returns the words of a quotation as the article has them. Each part keeps its quotation marks, because only reporting words are missing
 * between the parts.
 */
export function wordsOf(text: string, { parts }: Quote): string {
  return parts.map((part) => sliceOf(text, part).trim()).join(' ');
}

/**
 * Returns a quotation with its speaker in one line of plain text, followed in brackets by the title, author, site, date and address of the
 * article.
 */
export function citeQuote(article: Article, quote: Quote, member: CastMember | undefined, { locale, phrase }: CitationOptions): string {
  const speaker = [member?.name, member?.role].filter(Boolean).join(', ');
  const certainty = speaker === '' ? 'none' : certaintyOf(quote);
  const origin = [article.byline, article.site, formatDate(article.published, locale)].filter(Boolean).join(', ');
  const source = [stopped(article.title), stopped(origin), article.canonicalUrl ?? article.url].filter(Boolean).join(' ');
  return `${phrase(quote.kind, certainty, wordsOf(article.text, quote), speaker)} (${source})`;
}

/** Adds a full stop to words unless they end with a mark that closes a sentence. */
const stopped = (words: string): string => (words === '' || /[.?!…。？！]$/u.test(words) ? words : `${words}.`);
