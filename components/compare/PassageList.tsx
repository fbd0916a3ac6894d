import { i18n } from '#i18n';
import type { ComparedPassage, Comparison } from '../../utils/compare/comparison';
import { useLocale } from '../frame/locale-context';
import { useComparison } from './compare-context';
import { passageId } from './passage-id';
import { QuotationCell } from './QuotationCell';

export interface PassageListProps {
  readonly comparison: Comparison;
}

/** The words that several articles quote, side by side, each with what the articles do differently. */
export function PassageList({ comparison: { passages, articles } }: PassageListProps) {
  const { outlets } = useComparison();
  const locale = useLocale();
  const listOf = (names: readonly string[]) => new Intl.ListFormat(locale).format(names);
  return (
    <ol class="compare-passages">
      {passages.map((passage, row) => {
        const missing = outlets.filter((_, at) => passage.quotations[at]?.length === 0);
        return (
          <li key={row} class="compare-passage" id={passageId(row)} data-differs={passage.differences.join(' ')}>
            <DifferenceTags passage={passage} />
            <div class="compare-columns">
              {passage.quotations.map((own, at) => {
                const article = articles[at];
                return (
                  article &&
                  own.length > 0 && (
                    <div key={at} data-article={at}>
                      <p class="compare-outlet">
                        <bdi>{outlets[at]}</bdi>
                        {passage.differences.includes('words') && at === passage.fullest && (
                          <span class="compare-fullest"> · {i18n.t('compare.fullest')}</span>
                        )}
                      </p>
                      {own.map((quotation) => (
                        <QuotationCell key={quotation.id} quotation={quotation} at={at} article={article} />
                      ))}
                    </div>
                  )
                );
              })}
            </div>
            {missing.length > 0 && <p class="compare-role">{i18n.t('compare.missingIn', [listOf(missing)])}</p>}
          </li>
        );
      })}
    </ol>
  );
}

function DifferenceTags({ passage: { differences } }: { readonly passage: ComparedPassage }) {
  if (differences.length === 0) return <p class="compare-role">{i18n.t('compare.noDifference')}</p>;
  return (
    <ul class="compare-tags" aria-label={i18n.t('compare.differences')}>
      {differences.map((difference) => (
        <li key={difference} data-difference={difference}>
          {i18n.t(`compare.differs.${difference}`)}
        </li>
      ))}
    </ul>
  );
}
