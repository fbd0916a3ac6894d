import { i18n } from '#i18n';
import type { Remark, RemarkOrder } from '../../utils/model';
import { formatMoment } from '../../utils/text/format-date';

/** A group of highlights and notes that follow each other in a list. */
export interface RemarkGroup {
  readonly key: string;
  readonly words: string;
}

/** Returns the group that a highlight or note belongs to: its article, its colour or the day when it was made. */
export function groupOf({ article, colour, at }: Remark, order: RemarkOrder, locale: string): RemarkGroup {
  if (order === 'article') return { key: String(article.id), words: article.title || i18n.t('article.untitled') };
  if (order === 'colour')
    return { key: colour ?? '', words: colour ? i18n.t(`highlight.colours.${colour}`) : i18n.t('remarks.onArticles') };
  const day = formatMoment(at, locale) ?? at.slice(0, 10);
  return { key: day, words: day };
}
