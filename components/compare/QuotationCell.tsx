import { i18n } from '#i18n';
import { isNamed } from '../../utils/compare/compare-speakers';
import type { ComparedArticle, ComparedQuotation } from '../../utils/compare/comparison';
import { labelOf } from '../cast/member-label';
import { QuotationLink } from './QuotationLink';

export interface QuotationCellProps {
  readonly quotation: ComparedQuotation;
  readonly at: number;
  readonly article: ComparedArticle;
}

/** A quotation with its differences marked, its speaker, and the words that report it. It leads to its place in the article. */
export function QuotationCell({ quotation: { id, pieces, kind, member, reported, channel }, at, article }: QuotationCellProps) {
  const { lang, dir } = article.reading.article;
  const language = { lang: lang === 'und' ? undefined : lang, dir };
  return (
    <figure class="compare-quotation" data-kind={kind}>
      <blockquote {...language}>
        <QuotationLink article={at} quotation={id}>
          {pieces.map(({ is, text }, piece) =>
            is === 'same' ? text : is === 'own' ? <ins key={piece}>{text}</ins> : <LeftOut key={piece} text={text} />,
          )}
        </QuotationLink>
      </blockquote>
      <figcaption>
        <span class="compare-speaker" data-named={member ? isNamed(member) : undefined}>
          <bdi>{member ? labelOf(member) : i18n.t('kind.unattributed')}</bdi>
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
      </figcaption>
    </figure>
  );
}

/** Words that are left out. The space before them is not struck through. */
const LeftOut = ({ text }: { readonly text: string }) => (
  <>
    {text.startsWith(' ') && ' '}
    <del>{text.trimStart()}</del>
  </>
);
