import { i18n } from '#i18n';
import type { CitationPhrase } from '../../utils/article/cite-quote';

/** Formats a copied quotation with its speaker in the language of the interface. */
export const citationPhrase: CitationPhrase = (kind, certainty, words, speaker) =>
  certainty === 'none' ? i18n.t(`cite.${kind}.none`, [words]) : i18n.t(`cite.${kind}.${certainty}`, [words, speaker]);
