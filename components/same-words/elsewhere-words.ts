import { i18n } from '#i18n';
import type { QuotationElsewhere } from '../../utils/model';

/** Returns the words that say in how many other articles a quotation is, and in how many perhaps a translation of it. */
export const elsewhereWords = ({ articles, translations }: QuotationElsewhere): string =>
  [
    ...(articles > 0 ? [i18n.t('sameWords.also', articles)] : []),
    ...(translations > 0 ? [i18n.t('sameWords.translations', translations)] : []),
  ].join(' · ');
