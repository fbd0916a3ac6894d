import { i18n } from '#i18n';
import type { EditControls } from '../../utils/controls/editing';
import type { Article, Integrity } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { laterParts } from '../reading/use-later-parts';

export interface LostWordsProps {
  readonly article: Article;
  /** Restores one lost paragraph, or all of them. If it is omitted, nothing can be restored. */
  readonly onPutBack?: EditControls['putBack'] | undefined;
}

/**
 * The notice about content that is on the page but not in the article. It gives the number of lost quotation marks and, once it is opened,
 * lists the paragraphs that the extraction left out.
 */
export function LostWords({ article, onPutBack }: LostWordsProps) {
  const later = laterParts.value;
  const missing = countMissingMarks(article.integrity);
  const { lost } = article.integrity;
  const words = missing > 0 ? i18n.t('lost.marks', missing) : '';
  if (lost.length === 0 || !onPutBack) {
    return (
      <li data-notice="lost">
        <Icon name="info" />
        <span>
          {words} {i18n.t('lost.compare')}
        </span>
      </li>
    );
  }
  return (
    <li data-notice="lost">
      <Icon name="info" />
      <details>
        <summary>
          {words} {i18n.t('lost.paragraphs', lost.length)}
        </summary>
        {later && <later.LostParagraphs article={article} prefersQuotes={missing > 0} onPutBack={onPutBack} />}
      </details>
    </li>
  );
}

/** Returns whether content of the page is missing in the article, and something about it can be said or done. */
export const hasLostWords = ({ integrity }: Article, onPutBack: LostWordsProps['onPutBack']): boolean =>
  countMissingMarks(integrity) > 0 || (integrity.lost.length > 0 && onPutBack !== undefined);

const countMissingMarks = ({ pageQuoteMarks, keptQuoteMarks }: Integrity): number => Math.max(0, pageQuoteMarks - keptQuoteMarks);
