import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EditControls } from '../../utils/controls/editing';
import type { Article, Integrity } from '../../utils/model';
import { countQuoteMarks } from '../../utils/text/count-quote-marks';
import { firstWords } from '../article/block-words';
import { Icon } from '../icons/Icon';

export interface LostWordsProps {
  readonly article: Article;
  /** Restores one lost paragraph, or all of them. If it is omitted, nothing can be restored. */
  readonly onPutBack?: EditControls['putBack'] | undefined;
}

/**
 * The number of lost paragraphs that are listed at first. The others are shown on demand, so the article still begins on the first screen.
 */
const SHOWN = 3;
/** The maximum length of the excerpt of a paragraph, in UTF-16 code units. */
const EXCERPT_LENGTH = 110;

/**
 * The notice about content that is on the page but not in the article. It gives the number of lost quotation marks and lists the paragraphs
 * that the extraction left out, each with the reason and a button to restore it.
 */
export function LostWords({ article: { integrity, dir, lang }, onPutBack }: LostWordsProps) {
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const missing = countMissingMarks(integrity);
  // Paragraphs with quotations come first, because they matter most to the reader.
  const lost = integrity.lost
    .map(({ text, reason }, index) => ({ text, reason, index, hasQuote: countQuoteMarks(text) > 0 }))
    .sort((a, b) => Number(b.hasQuote) - Number(a.hasQuote));
  const withQuotes = missing > 0 ? lost.filter(({ hasQuote }) => hasQuote) : [];
  const shown = showsAll ? lost : (withQuotes.length > 0 ? withQuotes : lost).slice(0, SHOWN);
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
    <li data-notice="lost" class="lost">
      <Icon name="info" />
      <details>
        <summary>
          {words} {i18n.t('lost.paragraphs', lost.length)}
        </summary>
        <ul class="lost-list">
          {shown.map(({ text, reason, index }) => (
            <li key={`${index} ${text.slice(0, 20)}`} class="lost-paragraph">
              <div class="lost-what">
                <p class="lost-words" lang={lang === 'und' ? undefined : lang} dir={dir}>
                  {firstWords(text, EXCERPT_LENGTH)}
                </p>
                <p class="lost-reason" id={`${id}-${index}`}>
                  {i18n.t(`leftOut.${reason}`)}
                </p>
              </div>
              <button
                type="button"
                class="button"
                data-action="put-back"
                data-lost={index}
                aria-describedby={`${id}-${index}`}
                onClick={() => void onPutBack(index)}
              >
                {i18n.t('lost.putBack')}
                <span class="unseen">: {firstWords(text)}</span>
              </button>
            </li>
          ))}
        </ul>
        {shown.length < lost.length && (
          <button type="button" class="button quiet" data-action="more-lost" onClick={() => setShowsAll(true)}>
            {i18n.t('lost.more', [lost.length - shown.length])}
          </button>
        )}
        {lost.length > 1 && (
          <button type="button" class="button quiet" data-action="put-all-back" onClick={() => void onPutBack('all')}>
            {i18n.t('lost.putAll')}
          </button>
        )}
      </details>
    </li>
  );
}

/** Returns whether content of the page is missing in the article, and something about it can be said or done. */
export const hasLostWords = ({ integrity }: Article, onPutBack: LostWordsProps['onPutBack']): boolean =>
  countMissingMarks(integrity) > 0 || (integrity.lost.length > 0 && onPutBack !== undefined);

const countMissingMarks = ({ pageQuoteMarks, keptQuoteMarks }: Integrity): number => Math.max(0, pageQuoteMarks - keptQuoteMarks);
