import { i18n } from '#i18n';
import type { CitationPhrase } from '../../utils/article/cite-quote';

/** Formats a quotation and its speaker for copying, in the interface language. */
export const citationPhrase: CitationPhrase = (kind, certainty, words, speaker) =>
  certainty === 'none' ? i18n.t(`cite.${kind}.none`, [words]) : i18n.t(`cite.${kind}.${certainty}`, [words, speaker]);
