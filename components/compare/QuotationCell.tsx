import { i18n } from '#i18n';
import { isNamed } from '../../utils/compare/compare-speakers';
import type { ComparedArticle, ComparedQuotation } from '../../utils/compare/comparison';
import { labelOf } from '../cast/member-label';
import { MarkedDifference } from '../same-words/MarkedDifference';
import { ActorLink } from './ActorLink';
import { QuotationLink } from './QuotationLink';

export interface QuotationCellProps {
  readonly quotation: ComparedQuotation;
  readonly at: number;
  readonly article: ComparedArticle;
  /** The reason why it is taken for a translation; absent if it is none. */
  readonly guess?: string;
}

/** A quotation with its differences marked, its speaker, and the words that report it. It leads to its place in the article. */
export function QuotationCell({ quotation: { id, pieces, kind, member, reported, channel }, at, article, guess }: QuotationCellProps) {
  const { lang, dir } = article.reading.article;
  const language = { lang: lang === 'und' ? undefined : lang, dir };
  return (
    <figure class="compare-quotation" data-kind={kind}>
      <blockquote {...language}>
        <QuotationLink article={at} quotation={id}>
          <MarkedDifference pieces={pieces} labels={{ added: i18n.t('compare.added'), missing: i18n.t('compare.missing') }} />
        </QuotationLink>
      </blockquote>
      <figcaption>
        <span class="compare-speaker" data-named={member ? isNamed(member) : undefined}>
          <ActorLink identity={member && article.identities[member.id]?.id}>
            <bdi>{member ? labelOf(member) : i18n.t('kind.unattributed')}</bdi>
          </ActorLink>
          {member && !isNamed(member) && ` (${i18n.t('compare.withoutName')})`}
        </span>
        <span class="compare-role">
          {[
            i18n.t(`quote.${kind}`),
            reported && (
              <q key="reported" {...language}>
                {reported}
              </q>
            ),
            channel && i18n.t(`channel.${channel}`),
          ]
            .filter(Boolean)
            .map((fact, part) => (
              <>
                {part > 0 && ' · '}
                {fact}
              </>
            ))}
        </span>
        {guess !== undefined && <span class="compare-role compare-guess">{guess}</span>}
      </figcaption>
    </figure>
  );
}
