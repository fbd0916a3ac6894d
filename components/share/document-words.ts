import { i18n } from '#i18n';
import type { DocumentWords } from '../../utils/article/document-words';
import { formatMoment } from '../../utils/text/format-date';
import { partialSentence } from '../article/partial-sentence';
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
  confirmed: i18n.t('share.confirmed'),
  library: i18n.t('library.list'),
  contents: i18n.t('export.contents'),
  note: i18n.t('export.note'),
  editorsNotes: { correction: i18n.t('article.note.correction'), editorsNote: i18n.t('article.note.editorsNote') },
  articles: (count) => i18n.t('library.count', count),
  day: (time) => formatMoment(time, locale) ?? time.slice(0, 10),
  tags: (names) => i18n.t('export.tagList', [names.join(', ')]),
  phrase: citationPhrase,
  partial: (article) => partialSentence(article, locale),
  updated: (date) => i18n.t('article.updated', [date]),
  read: (date) => i18n.t('share.readOn', [date]),
  name: labelOf,
  kind: ({ kind }) => i18n.t(`kind.${kind}`),
  aliases: (names) => i18n.t('cast.aliases', [names.join(', ')]),
  mentions: (count) => i18n.t('cast.mentions', count),
  quotes: (count) => i18n.t('cast.quotes', count),
  correction: (one) => `${wordsOfCorrection(one)} — ${correctionSentence(one)}`,
});
