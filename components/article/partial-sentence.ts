import { i18n } from '#i18n';
import { partialWordsOf } from '../../utils/article/partial-words';
import type { Article } from '../../utils/model';

/**
 * Returns the sentence that says how much of an article its page shows, or `null` if it shows the whole article. `locale` is the BCP 47 tag
 * for its numbers.
 */
export function partialSentence(article: Pick<Article, 'partial' | 'text' | 'lang'>, locale: string): string | null {
  if (!article.partial) return null;
  const words = partialWordsOf(article);
  if (!words) return i18n.t('article.partial');
  return i18n.t('article.partialOf', [words.shown.toLocaleString(locale), words.whole.toLocaleString(locale)]);
}
