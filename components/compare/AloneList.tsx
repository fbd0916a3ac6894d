import { i18n } from '#i18n';
import type { Comparison } from '../../utils/compare/comparison';
import { useComparison } from './compare-context';
import { QuotationCell } from './QuotationCell';

export interface AloneListProps {
  readonly comparison: Comparison;
}

/** The quotations that only one article has, folded for each article. */
export function AloneList({ comparison: { alone, articles } }: AloneListProps) {
  const { outlets } = useComparison();
  return (
    <>
      {alone.map((own, at) => {
        const article = articles[at];
        return (
          article &&
          own.length > 0 && (
            <details key={at} class="compare-alone" data-article={at}>
              <summary>
                <bdi>{outlets[at]}</bdi>: {i18n.t('cast.quotes', own.length)}
              </summary>
              <div class="compare-columns">
                {own.map((quotation) => (
                  <QuotationCell key={quotation.id} quotation={quotation} at={at} article={article} />
                ))}
              </div>
            </details>
          )
        );
      })}
    </>
  );
}
