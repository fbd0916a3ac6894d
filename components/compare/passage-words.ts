import { i18n } from '#i18n';
import { type ComparedPassage, isInSeveral } from '../../utils/compare/comparison';

/** Returns the labels for what articles do differently with the same words, or one that they do nothing differently. */
export function labelsOf(passage: ComparedPassage): readonly string[] {
  if (passage.differences.length > 0) return passage.differences.map((difference) => i18n.t(`compare.differs.${difference}`));
  return isInSeveral(passage) ? [i18n.t('compare.noDifference')] : [];
}

/** Returns the words that say which articles neither quote the words nor perhaps translate them; `null` if there are none. */
export function missingWords({ quotations, translations }: ComparedPassage, outlets: readonly string[], locale: string): string | null {
  const missing = outlets.filter((_, at) => quotations[at]?.length === 0 && translations[at]?.length === 0);
  return missing.length > 0 ? i18n.t('compare.missingIn', [new Intl.ListFormat(locale).format(missing)]) : null;
}
