import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useLocale } from '../frame/locale-context';
import type { ChartMonth, ChartPart } from './chart-content';
import { monthWords } from './month-words';

export interface MonthTableProps {
  readonly label: string;
  readonly parts: readonly ChartPart[];
  readonly months: readonly ChartMonth[];
  readonly renderMonth: (month: string, words: string) => ComponentChildren;
}

/** The chart as a table, the last month first. */
export function MonthTable({ label, parts, months, renderMonth }: MonthTableProps) {
  const locale = useLocale();
  return (
    // The table may be wider than the page, and keys scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keys
    <section class="month-scroll" tabIndex={0} aria-label={label}>
      <table class="number-table" data-table="months" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('monthChart.month')}</th>
            {parts.map(({ key, words }) => (
              <th key={key} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, amounts }) => (
            <tr key={month} data-month={month}>
              <th scope="row">{renderMonth(month, monthWords(month, locale))}</th>
              {parts.map(({ key }, at) => (
                <td key={key}>{(amounts[at] ?? 0).toLocaleString(locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
