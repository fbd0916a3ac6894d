import { i18n } from '#i18n';

/** Returns the words that say why a quotation is taken for a translation, and that this is a guess. */
export const guessWords = (shared: readonly string[], locale: string): string =>
  i18n.t('compare.translationWhy', [new Intl.ListFormat(locale).format(shared)]);
