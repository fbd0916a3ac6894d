import { i18n } from '#i18n';
import type { CopiedText } from '../../utils/compare/comparison';

/** Returns the sentence about two articles with much of the same text. */
export const copiesWords = ({ articles: [some, other], share }: CopiedText, outlets: readonly string[]): string =>
  i18n.t('compare.copies', [outlets[some] ?? '', outlets[other] ?? '', Math.round(100 * share)]);
