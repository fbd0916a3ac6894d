import { i18n } from '#i18n';
import type { AskedVoices } from '../../utils/controls/voices-over-time';
import type { VoiceCount } from '../../utils/model';
import { monthWords } from '../month-chart/month-words';

/** Returns the words that say how many articles are counted, and when they appeared. */
export function summaryWords({ articles, undated, sums }: VoiceCount, locale: string): string {
  const number = (value: number) => value.toLocaleString(locale);
  const months = sums.map(({ month }) => month).sort();
  const [from = '', to = ''] = [months[0], months.at(-1)];
  const quotes = sums.reduce((sum, one) => sum + one.quotes, 0);
  return [
    i18n.t('voicesOverTime.articles', articles, [number(articles)]),
    i18n.t('voicesOverTime.quotations', quotes, [number(quotes)]),
    from === to
      ? i18n.t('voicesOverTime.inMonth', [monthWords(from, locale)])
      : i18n.t('voicesOverTime.inMonths', [monthWords(from, locale), monthWords(to, locale)]),
    ...(undated > 0 ? [i18n.t('voicesOverTime.undated', undated, [number(undated)])] : []),
  ].join(' ');
}

/** Returns the words that say which articles are counted. */
export function askedWords({ kind, list }: AskedVoices): string {
  switch (kind) {
    case 'all':
      return i18n.t('export.all');
    case 'search':
      return i18n.t('export.search', [list.query]);
    case 'view':
      return i18n.t(`library.view.${list.view}`);
    case 'selection':
      return i18n.t('export.selection');
  }
}
