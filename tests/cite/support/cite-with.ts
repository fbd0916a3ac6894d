import { plainCitation } from '../../../utils/cite/citation-style';
import { citationStyles } from '../../../utils/cite/citation-styles';
import { citedWork } from '../../../utils/cite/work/cited-work';
import type { Article } from '../../../utils/model';
import { makeReading } from '../../library/support/make-reading';

export const ACCESSED = '2026-11-25';
export const BASE = {
  url: 'https://www.harbourpost.example/2026/harbour?a=1&b=2',
  title: 'Harbour stays open as ministers talk with fishers',
  authors: ['Piet Ombergen'],
  byline: 'Piet Ombergen',
  site: 'The Harbour Post',
  published: '2026-03-03T23:30:00+02:00',
  lang: 'en-GB',
} satisfies Partial<Article>;

export const articleWith = (change: Partial<Article>): Article => makeReading({ ...BASE, ...change }).article;

/** An article in a style, as plain text. */
export function citeWith(id: string, change: Partial<Article> = {}): string {
  const style = citationStyles.find((one) => one.id === id);
  if (!style) throw new Error(`no style ${id}`);
  return plainCitation(style.cite(citedWork(articleWith(change), ACCESSED)));
}
