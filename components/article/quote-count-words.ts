import { i18n } from '#i18n';

/** Returns the words for numbers of quotations, such as «3 quoted» and «2 reported». A number that is 0 has no words. */
export const quoteCountWords = (quoted: number, reported: number): string[] => [
  ...(quoted > 0 ? [i18n.t('article.quotes', quoted)] : []),
  ...(reported > 0 ? [i18n.t('article.indirect', reported)] : []),
];
