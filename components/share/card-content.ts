import { i18n } from '#i18n';
import { namesOf, publisherOf } from '../../utils/article/article-address';
import { type CastMember, certaintyOf } from '../../utils/article/cast';
import { wordsOf } from '../../utils/article/cite-quote';
import type { Article, Quote } from '../../utils/model';
import type { CardContent } from '../../utils/picture/card-layout';
import { formatDate } from '../../utils/text/format-date';
import { labelOf } from '../cast/member-label';

/**
 * Returns the texts for the picture of a quotation. They include a note if the quotation is not direct speech or if its attribution is only
 * probable.
 */
export function cardContentOf(article: Article, quote: Quote, member: CastMember | undefined, locale: string): CardContent {
  const certainty = certaintyOf(quote);
  const notes = [
    quote.kind === 'direct' ? null : i18n.t(`quote.${quote.kind}`),
    certainty === 'probable' ? i18n.t('quote.speaker.probable') : null,
  ].filter((note) => note !== null);
  return {
    quotation: wordsOf(article.text, quote),
    dir: article.dir,
    speaker: member?.name ? labelOf(member) : i18n.t('quote.speaker.none'),
    role: member?.role ?? null,
    note: notes.length > 0 ? notes.join(' · ') : null,
    title: article.title,
    source: [...namesOf(publisherOf(article)), formatDate(article.published, locale)].filter(Boolean).join(' · '),
    shortened: i18n.t('share.shortened'),
  };
}

/** Returns the texts of a picture as a single string, for use as its text alternative. */
export const cardWords = ({ quotation, speaker, role, note, title, source }: CardContent): string =>
  [quotation, speaker, role, note, title, source].filter(Boolean).join('; ');
