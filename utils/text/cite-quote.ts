import type { Article, Quote, QuoteKind } from '../model';
import { type CastMember, type Certainty, certaintyOf } from './cast';
import { formatDate } from './format-date';
import { sliceOf } from './span';

/** A citation in words: `words` as the article has them, `speaker` with a role, empty where `certainty` is `none`. */
export type CitationPhrase = (kind: QuoteKind, certainty: Certainty, words: string, speaker: string) => string;

export interface CitationOptions {
  /** BCP 47: the language of the date. */
  readonly locale: string;
  readonly phrase: CitationPhrase;
}

/** The words of a quote as the article has them. Each part keeps its own marks: nothing but the reporting words is missing between them. */
export function wordsOf(text: string, { parts }: Quote): string {
  return parts.map((part) => sliceOf(text, part).trim()).join(' ');
}

/** A quote with its source as one line of plain text: who said what, and in brackets the article, its author, site, date and address. */
export function citeQuote(article: Article, quote: Quote, member: CastMember | undefined, { locale, phrase }: CitationOptions): string {
  const speaker = [member?.name, member?.role].filter(Boolean).join(', ');
  const certainty = speaker === '' ? 'none' : certaintyOf(quote);
  const origin = [article.byline, article.site, formatDate(article.published, locale)].filter(Boolean).join(', ');
  const source = [stopped(article.title), stopped(origin), article.canonicalUrl ?? article.url].filter(Boolean).join(' ');
  return `${phrase(quote.kind, certainty, wordsOf(article.text, quote), speaker)} (${source})`;
}

/** Words with a full stop, unless they end in a mark that closes a sentence. */
const stopped = (words: string): string => (words === '' || /[.?!…。？！]$/u.test(words) ? words : `${words}.`);
