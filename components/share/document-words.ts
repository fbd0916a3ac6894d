import { i18n } from '#i18n';
import type { DocumentWords } from '../../utils/article/document-words';
import { labelOf } from '../cast/member-label';
import { correctionSentence, wordsOfCorrection } from '../correct/correction-sentence';
import { citationPhrase } from '../quotes/citation-phrase';

/** Returns the interface texts that an exported document contains in addition to the article. `locale` is the BCP 47 tag for its dates. */
export const documentWords = (locale: string): DocumentWords => ({
  locale,
  untitled: i18n.t('article.untitled'),
  cast: i18n.t('cast.title'),
  quotations: i18n.t('share.quotations'),
  links: i18n.t('share.links'),
  highlights: i18n.t('highlight.title'),
  corrections: i18n.t('share.corrections'),
  corrected: i18n.t('share.corrected'),
  library: i18n.t('library.list'),
  phrase: citationPhrase,
  updated: (date) => i18n.t('article.updated', [date]),
  read: (date) => i18n.t('share.readOn', [date]),
  name: labelOf,
  kind: ({ kind }) => i18n.t(`kind.${kind}`),
  aliases: (names) => i18n.t('cast.aliases', [names.join(', ')]),
  mentions: (count) => i18n.t('cast.mentions', count),
  quotes: (count) => i18n.t('cast.quotes', count),
  correction: (one) => `${wordsOfCorrection(one)} — ${correctionSentence(one)}`,
});
