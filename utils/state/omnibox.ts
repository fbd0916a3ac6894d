import { publisherOf } from '../article/article-address';
import { isLink } from '../article/is-link';
import type { Library } from '../library/library';
import type { FoundArticle, SavedSummary } from '../model';
import { printLibraryAddress } from '../query/library-address';
import { formatDate, formatMoment } from '../text/format-date';

/** The number of articles that the address bar suggests. */
const SUGGESTED = 6;
/** The maximum length of a title and of the name of a site in a suggestion, in UTF-16 units. */
const MAX_TITLE = 120;
const MAX_SITE = 40;
const MAX_WORDS = 2_000;

/** An article that the address bar suggests. */
export interface Suggestion {
  /** The text that the address bar contains when the reader chooses the suggestion. `addressFor` finds the article by it. */
  readonly content: string;
  readonly title: string;
  /** The website and the date of publication, or of saving if that is not known. */
  readonly facts: readonly string[];
  /** Whether only the address of the article is saved. */
  readonly isLink: boolean;
}
export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  /** The number of all articles that have the words. */
  readonly total: number;
}

/** Finds the articles that the address bar suggests while the reader types. */
export async function suggestArticles(library: Pick<Library, 'search'>, words: string, locale: string): Promise<Suggestions | null> {
  if (words.trim() === '') return null;
  const found = await library.search(words.slice(0, MAX_WORDS), { limit: SUGGESTED, isTyping: true });
  if (!found.ok) return null;
  return { suggestions: found.value.results.map((result) => suggestionOf(result, locale)), total: found.value.total };
}

function suggestionOf({ summary }: FoundArticle, locale: string): Suggestion {
  const date = formatDate(summary.published, locale) ?? formatMoment(summary.savedAt, locale);
  const site = shorten(publisherOf(summary).name, MAX_SITE);
  return { content: contentOf(summary), title: titleOf(summary), facts: date === null ? [site] : [site, date], isLink: isLink(summary) };
}

const titleOf = ({ title, url }: SavedSummary): string => shorten(title.trim() || url, MAX_TITLE);
const contentOf = (summary: SavedSummary): string => `#${summary.id} ${titleOf(summary)}`;

/** Returns a text in one line without control characters, cut off after `max` units. */
function shorten(text: string, max: number): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return (line.length > max ? `${line.slice(0, max - 1)}…` : line).toWellFormed();
}

/**
 * Returns where what the reader has entered leads to: a suggested article in the library, the page of a suggested link, or else the list that a
 * search finds. The result is a fragment of the library's address, or the address of a page. The title of an article says whether its number is
 * meant, since a reader may search for a number too.
 */
export async function addressFor(library: Pick<Library, 'open'>, entered: string): Promise<string> {
  const id = /^#([1-9]\d{0,14}) ./u.exec(entered)?.[1];
  const article = id === undefined ? null : await library.open(Number(id));
  if (article?.ok && contentOf(article.value.summary) === entered.trim()) {
    const { summary } = article.value;
    return isLink(summary) && /^https?:/i.test(summary.url) ? summary.url : printLibraryAddress({ article: summary.id });
  }
  return printLibraryAddress({ query: entered.trim().slice(0, MAX_WORDS) });
}
