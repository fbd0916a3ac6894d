import { i18n } from '#i18n';
import { isNamed } from '../../utils/compare/compare-speakers';
import type { ComparedArticle } from '../../utils/compare/comparison';
import type { ComparisonWords } from '../../utils/compare/comparison-words';
import { formatDate } from '../../utils/text/format-date';
import { labelOf } from '../cast/member-label';

/** Returns the interface texts for a comparison that is copied. */
export const comparisonWords = (articles: readonly ComparedArticle[], outlets: readonly string[], locale: string): ComparisonWords => ({
  title: i18n.t('library.place.compare'),
  untitled: i18n.t('article.untitled'),
  speakers: i18n.t('compare.whoSpeaks'),
  speaker: i18n.t('compare.speaker'),
  nameless: i18n.t('compare.nameless'),
  sameWords: i18n.t('compare.sameWords'),
  outlet: (at) => outlets[at] ?? '',
  facts(at) {
    const article = articles[at];
    if (!article) return '';
    const { words, reading } = article;
    return [formatDate(reading.article.published, locale), i18n.t('voices.words', words, [words.toLocaleString(locale)])]
      .filter(Boolean)
      .join(', ');
  },
  place(place) {
    if (place === null) return '–';
    if (place.quotations === 0) return i18n.t('compare.mentioned');
    return [i18n.t('cast.quotes', place.quotations), place.percent > 0 && i18n.t('cast.weightOf', [place.percent])]
      .filter(Boolean)
      .join(', ');
  },
  onlyIn: (outlet) => i18n.t('compare.onlyIn', [outlet]),
  source({ member, reported }) {
    const name = member ? labelOf(member) : i18n.t('kind.unattributed');
    const speaker = member && !isNamed(member) ? `${name} (${i18n.t('compare.withoutName')})` : name;
    return reported ? `${speaker} [${reported}]` : speaker;
  },
});
