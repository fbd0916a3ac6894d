import { i18n } from '#i18n';
import type { AskedList } from '../../utils/model';
import type { VoiceMonth, VoiceSplit } from '../../utils/voices-over-time/tally';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { monthWords } from './month-words';
import { partWords } from './part-words';
import { listOfMonth } from './voice-lists';

export interface MonthTableProps {
  readonly split: VoiceSplit;
  readonly parts: readonly string[];
  readonly months: readonly VoiceMonth[];
  /** Returns the amounts of the parts in a month. */
  readonly amountsOf: (amounts: readonly number[]) => readonly number[];
  readonly list: AskedList;
}

/** The chart as a table, the last month first. Each month leads to its articles. */
export function MonthTable({ split, parts, months, amountsOf, list }: MonthTableProps) {
  const locale = useLocale();
  const label = `${i18n.t('voicesOverTime.months')}, ${i18n.t(`voicesOverTime.split.${split}`)}`;
  return (
    // The table may be wider than the page, and keys scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keys
    <section class="voice-scroll" tabIndex={0} aria-label={label}>
      <table class="voice-table" data-table="months" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('voicesOverTime.column.month')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {partWords(split, part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, amounts }) => (
            <tr key={month} data-month={month}>
              <th scope="row">
                <LibraryLink to={listOfMonth(list, month)}>{monthWords(month, locale)}</LibraryLink>
              </th>
              {amountsOf(amounts).map((amount, at) => (
                <td key={parts[at]}>{amount.toLocaleString(locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
