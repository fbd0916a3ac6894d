import { i18n } from '#i18n';
import type { ComparedArticle } from '../../utils/compare/comparison';
import { formatDate } from '../../utils/text/format-date';

/** Returns the facts about a compared article: its date, its length, and how many it quotes. */
export const articleFacts = (
  { reading, words, quotations, indirect, named, unnamed }: ComparedArticle,
  locale: string,
): readonly string[] =>
  [
    formatDate(reading.article.published, locale),
    i18n.t('voices.words', words, [words.toLocaleString(locale)]),
    i18n.t('cast.quotes', quotations),
    indirect > 0 && i18n.t('compare.indirect', indirect),
    i18n.t('compare.named', named),
    unnamed > 0 && i18n.t('compare.unnamed', unnamed),
  ].filter((fact) => typeof fact === 'string');
