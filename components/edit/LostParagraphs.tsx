import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EditControls } from '../../utils/controls/editing';
import type { Article } from '../../utils/model';
import { countQuoteMarks } from '../../utils/text/count-quote-marks';
import { firstWords } from '../article/block-words';
import { HelpLink } from '../frame/HelpLink';

export interface LostParagraphsProps {
  readonly article: Article;
  /** Whether only paragraphs with quotations are listed at first. */
  readonly prefersQuotes: boolean;
  /** Restores one lost paragraph, or all of them. */
  readonly onPutBack: EditControls['putBack'];
}

/**
 * The number of lost paragraphs that are listed at first. The others are shown on demand, so the article still begins on the first screen.
 */
const SHOWN = 3;
/** The maximum length of the excerpt of a paragraph, in UTF-16 code units. */
const EXCERPT_LENGTH = 110;

/** The list of the paragraphs that the extraction left out, each with the reason and a button to restore it. */
export function LostParagraphs({ article: { integrity, dir, lang }, prefersQuotes, onPutBack }: LostParagraphsProps) {
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  // Paragraphs with quotations come first, because they matter most to the reader.
  const lost = integrity.lost
    .map(({ text, reason }, index) => ({ text, reason, index, hasQuote: countQuoteMarks(text) > 0 }))
    .sort((a, b) => Number(b.hasQuote) - Number(a.hasQuote));
  const withQuotes = prefersQuotes ? lost.filter(({ hasQuote }) => hasQuote) : [];
  const shown = showsAll ? lost : (withQuotes.length > 0 ? withQuotes : lost).slice(0, SHOWN);
  return (
    <>
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
      <HelpLink to="left-out" about={i18n.t('lost.paragraphs', lost.length)} />
    </>
  );
}
