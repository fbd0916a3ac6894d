import type { Article, ImportedItem, Integrity } from '../../model';

const NOTHING_LOST: Integrity = { pageQuoteMarks: 0, keptQuoteMarks: 0, pageParagraphs: 0, keptParagraphs: 0, lost: [] };
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** Returns an article without words, which stands for a page that has still to be opened at its address. */
export function linkArticle(item: ImportedItem, address: string): Article {
  const title = item.title ?? address;
  return {
    ...factsOf(item),
    url: address,
    canonicalUrl: null,
    title,
    site: null,
    section: null,
    standfirst: null,
    updated: null,
    dir: RIGHT_TO_LEFT.test(title) ? 'rtl' : 'ltr',
    image: null,
    imageCaption: null,
    imageCredit: null,
    nextPage: null,
    text: '',
    body: [],
    integrity: NOTHING_LOST,
  };
}

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
