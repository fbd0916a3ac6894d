import type { Article } from '../../utils/model';

type Detail = 'authors' | 'section' | 'standfirst' | 'updated' | 'imageCaption' | 'imageCredit' | 'nextPage';

/** The details of an article whose page gives only its text, title and address. */
export const NO_DETAILS: Pick<Article, Detail> = {
  authors: [],
  section: null,
  standfirst: null,
  updated: null,
  imageCaption: null,
  imageCredit: null,
  nextPage: null,
};
