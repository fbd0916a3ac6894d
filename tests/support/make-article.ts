import type { Article } from '../../utils/model';

/** Returns an article with the given fields. The other fields have the values for an English page that states only its title. */
export const makeArticle = (fields: Partial<Article> = {}): Article => ({
  url: 'https://paper.example/a',
  canonicalUrl: null,
  title: 'A',
  byline: null,
  authors: [],
  site: null,
  section: null,
  standfirst: null,
  published: null,
  updated: null,
  lang: 'en',
  dir: 'ltr',
  image: null,
  imageCaption: null,
  imageCredit: null,
  nextPage: null,
  text: '',
  body: [],
  integrity: { pageQuoteMarks: 0, keptQuoteMarks: 0, pageParagraphs: 0, keptParagraphs: 0, lost: [] },
  ...fields,
});
