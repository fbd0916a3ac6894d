import { linkArticle } from '../../article/link-article';
import type { Article, ImportedItem } from '../../model';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** Returns an article without words for an item whose page has still to be opened at its address. */
export const linkOfItem = (item: ImportedItem, address: string): Article => ({
  ...linkArticle(address, item.title ?? address),
  ...factsOf(item),
});

/** Returns an extracted article with the facts that only the imported item has. What the page says about itself is kept. */
export function fillArticle(article: Article, item: ImportedItem): Article {
  const known = factsOf(item);
  const hasAuthors = article.authors.length > 0 || article.byline !== null;
  return {
    ...article,
    title: article.title || (item.title ?? ''),
    byline: hasAuthors ? article.byline : known.byline,
    authors: hasAuthors ? article.authors : known.authors,
    published: article.published ?? known.published,
    lang: article.lang === 'und' ? known.lang : article.lang,
  };
}

const factsOf = ({ author, publishedAt, language }: ImportedItem): Pick<Article, 'byline' | 'authors' | 'published' | 'lang'> => ({
  byline: author,
  authors: author === null ? [] : [author],
  published: publishedAt,
  lang: language !== null && LANGUAGE_TAG.test(language) ? language : 'und',
});
