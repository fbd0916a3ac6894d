import type { Article, Quote } from '../model';
import type { CastMember } from './cast';
import { formatDate } from './format-date';
import { sliceOf } from './span';

/** The words of a quote as the article has them, its parts joined by an ellipsis. */
export function wordsOf(text: string, { parts }: Quote): string {
  return parts.map((part) => sliceOf(text, part).trim()).join(' … ');
}

/** A quote with its source as plain text of three lines: the words and who said them; the article; its address. */
export function citeQuote(article: Article, quote: Quote, member: CastMember | undefined, locale: string): string {
  const speaker = [member?.name, member?.role].filter(Boolean).join(', ');
  const source = [article.title, article.site, formatDate(article.published, locale)].filter(Boolean).join('. ');
  return [[wordsOf(article.text, quote), speaker].filter(Boolean).join(' — '), source, article.canonicalUrl ?? article.url]
    .filter(Boolean)
    .join('\n');
}
