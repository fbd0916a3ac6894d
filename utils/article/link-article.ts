import type { Analysis, Article } from '../model';
import { hashText } from '../text/hash-text';

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Returns an article without words, which stands for a page that has still to be opened at its address. */
export const linkArticle = (url: string, title: string): Article => ({
  url,
  canonicalUrl: null,
  title,
  byline: null,
  authors: [],
  site: null,
  section: null,
  standfirst: null,
  published: null,
  updated: null,
  lang: 'und',
  dir: RIGHT_TO_LEFT.test(title) ? 'rtl' : 'ltr',
  image: null,
  imageCaption: null,
  imageCredit: null,
  nextPage: null,
  text: '',
  body: [],
  integrity: { pageQuoteMarks: 0, keptQuoteMarks: 0, pageParagraphs: 0, keptParagraphs: 0, lost: [] },
});

/** Returns an analysis that has found nothing, for an article without words or one that cannot be analysed. */
export const emptyAnalysis = ({ text, lang }: Pick<Article, 'text' | 'lang'>): Analysis => ({
  textHash: hashText(text),
  lang,
  quotes: [],
  actors: [],
  version: 0,
});
