import { i18n } from '#i18n';
import type { ComparedArticle, ComparedPassage } from '../../utils/compare/comparison';
import { useLocale } from '../frame/locale-context';
import { useComparison } from './compare-context';
import { guessWords } from './guess-words';
import { passageId } from './passage-id';
import { labelsOf, missingWords } from './passage-words';
import { QuotationCell } from './QuotationCell';

export interface PassageListProps {
  readonly articles: readonly ComparedArticle[];
  readonly passages: readonly ComparedPassage[];
  /** The place of the first passage among all of the comparison. */
  readonly from?: number;
}

/** The words that several articles quote or perhaps translate, side by side, each with what the articles do differently. */
export function PassageList({ articles, passages, from = 0 }: PassageListProps) {
  const { outlets } = useComparison();
  const locale = useLocale();
  return (
    <ol class="compare-passages">
      {passages.map((passage, row) => {
        const missing = missingWords(passage, outlets, locale);
        return (
          <li key={row} class="compare-passage" id={passageId(from + row)} data-differs={passage.differences.join(' ')}>
            <DifferenceTags passage={passage} />
            <div class="compare-columns">
              {articles.map((article, at) => (
                <PassageCell key={at} passage={passage} article={article} at={at} />
              ))}
            </div>
            {missing !== null && <p class="compare-role">{missing}</p>}
          </li>
        );
      })}
    </ol>
  );
}

interface PassageCellProps {
  readonly passage: ComparedPassage;
  readonly article: ComparedArticle;
  readonly at: number;
}

/** The words as one article has them, or what is perhaps their translation there. Nothing is shown if the article has neither. */
function PassageCell({ passage: { quotations, translations, differences, fullest }, article, at }: PassageCellProps) {
  const { outlets } = useComparison();
  const locale = useLocale();
  const [own = [], guessed = []] = [quotations[at], translations[at]];
  if (own.length + guessed.length === 0) return null;
  return (
    <div data-article={at} data-guessed={guessed.length > 0 ? '' : undefined}>
      <p class="compare-outlet">
        <bdi>{outlets[at]}</bdi>
        {differences.includes('words') && at === fullest && <span class="compare-fullest"> · {i18n.t('compare.fullest')}</span>}
        {guessed.length > 0 && <span class="compare-guessed">{i18n.t('sameWords.translation')}</span>}
      </p>
      {own.map((quotation) => (
        <QuotationCell key={quotation.id} quotation={quotation} at={at} article={article} />
      ))}
      {guessed.map(({ quotation, shared }) => (
        <QuotationCell key={quotation.id} quotation={quotation} at={at} article={article} guess={guessWords(shared, locale)} />
      ))}
    </div>
  );
}

function DifferenceTags({ passage }: { readonly passage: ComparedPassage }) {
  const { differences } = passage;
  const labels = labelsOf(passage);
  if (differences.length === 0) return labels.length > 0 ? <p class="compare-role">{labels}</p> : null;
  return (
    <ul class="compare-tags" aria-label={i18n.t('compare.differences')}>
      {differences.map((difference, at) => (
        <li key={difference} data-difference={difference}>
          {labels[at]}
        </li>
      ))}
    </ul>
  );
}
