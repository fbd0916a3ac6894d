import { plainCitation } from '../../../utils/cite/citation-style';
import { citationStyles } from '../../../utils/cite/citation-styles';
import { citedWork } from '../../../utils/cite/work/cited-work';
import type { Article } from '../../../utils/model';
import { makeReading } from '../../library/support/make-reading';

/** The access date that every citation gives. */
export const ACCESSED = '2026-11-25';
/** The fields of the cited article. */
export const BASE = {
  url: 'https://www.harbourpost.example/2026/harbour?a=1&b=2',
  title: 'Harbour stays open as ministers talk with fishers',
  authors: ['Piet Ombergen'],
  byline: 'Piet Ombergen',
  site: 'The Harbour Post',
  published: '2026-03-03T23:30:00+02:00',
  lang: 'en-GB',
} satisfies Partial<Article>;

/** Returns the sample article of the citation tests, with the given fields replaced. */
export const articleWith = (change: Partial<Article>): Article => makeReading({ ...BASE, ...change }).article;

/** Returns the citation of an article in the given style, as plain text. `change` replaces fields of the article. */
export function citeWith(id: string, change: Partial<Article> = {}): string {
  const style = citationStyles.find((one) => one.id === id);
  if (!style) throw new Error(`There is no citation style with the id «${id}».`);
  return plainCitation(style.cite(citedWork(articleWith(change), ACCESSED)));
}
