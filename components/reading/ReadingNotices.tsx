import { i18n } from '#i18n';
import type { Reading } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface ReadingNoticesProps {
  readonly reading: Reading;
  /** BCP 47: the language of the interface, which may run against that of the article around it. */
  readonly locale: string;
}

/** What a reader must know of the limits of this view: words that were lost, and speakers that were not found. */
export function ReadingNotices({ reading, locale }: ReadingNoticesProps) {
  const notices = [...lossOf(reading), ...limitsOf(reading)];
  if (notices.length === 0) return null;
  return (
    <ul class="notices" lang={locale} dir={i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}>
      {notices.map((words) => (
        <li key={words}>
          <Icon name="info" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

function lossOf({ article: { integrity } }: Reading): string[] {
  const { pageQuoteMarks, keptQuoteMarks } = integrity;
  return pageQuoteMarks > keptQuoteMarks ? [i18n.t('article.lost', [pageQuoteMarks, keptQuoteMarks])] : [];
}

function limitsOf({ analysis: { quotes } }: Reading): string[] {
  if (quotes.length === 0) return [i18n.t('article.noQuotes')];
  return quotes.length > 1 && quotes.every(({ speaker }) => speaker === null) ? [i18n.t('article.rough')] : [];
}
