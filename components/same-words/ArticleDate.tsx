import { i18n } from '#i18n';
import type { ArticleBeside } from '../../utils/model';
import { formatDate, formatMoment } from '../../utils/text/format-date';

export interface ArticleDateProps {
  readonly article: ArticleBeside;
  readonly locale: string;
}

/** The day on which an article appeared, or on which it was saved if it gives no date. */
export function ArticleDate({ article: { published, savedAt }, locale }: ArticleDateProps) {
  const day = formatDate(published, locale);
  if (day !== null) return <time dateTime={published ?? undefined}>{day}</time>;
  return <time dateTime={savedAt}>{i18n.t('sameWords.savedOn', [formatMoment(savedAt, locale) ?? ''])}</time>;
}
