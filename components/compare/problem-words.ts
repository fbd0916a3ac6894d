import { i18n } from '#i18n';
import type { CompareProblem } from '../../utils/controls/comparison';
import { failureWords } from '../frame/failure-words';

/** Returns the title of an article that is left out, or its place if the title is not known, and the reason. */
export function problemWords({ article, error }: CompareProblem, locale: string): { readonly article: string; readonly reason: string } {
  const place = typeof article === 'number' ? i18n.t('compare.whichArticle', [article.toLocaleString(locale)]) : article;
  return { article: place || i18n.t('article.untitled'), reason: reasonOf(error, locale) };
}

function reasonOf(error: CompareProblem['error'], locale: string): string {
  if (error === 'noText') return i18n.t('compare.noText');
  return error === 'sameArticle' ? i18n.t('compare.sameArticle') : failureWords(error, locale);
}
