import type { ComponentChildren, ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLocale } from '../frame/locale-context';
import type { ChartMonth, ChartPart } from './chart-content';
import { MonthTable } from './MonthTable';
import type { MonthPlotProps } from './month-plot-props';
import { monthWords } from './month-words';

export interface MonthChartProps {
  /** The bars, which are passed in because their library is not needed to test pages. */
  readonly Plot: ComponentType<MonthPlotProps>;
  readonly label: string;
  /** In CSS pixels. */
  readonly height: number;
  /** A chart that draws one part has no legend. */
  readonly parts: readonly ChartPart[];
  /** The months from the first to the last, without gaps. */
  readonly months: readonly ChartMonth[];
  /** The words below the chart while no month is pointed at. */
  readonly hint: string;
  readonly onOpen: (month: string) => void;
  /** Makes the link or button of a month in the table, which does the same as `onOpen`. */
  readonly renderMonth: (month: string, words: string) => ComponentChildren;
}

/** Amounts by month: a chart, the words for the month that is pointed at, and a table with the same numbers. */
export function MonthChart({ Plot, label, height, parts, months, hint, onOpen, renderMonth }: MonthChartProps) {
  const locale = useLocale();
  const [pointed, point] = useState<number | null>(null);
  const [isTableOpen, openTable] = useState(false);
  const legend = useRef<HTMLUListElement>(null);
  const drawn = parts.filter(({ isListed }) => !isListed);
  const named = months.map(({ month, amounts }) => ({
    short: monthWords(month, locale, 'short'),
    words: `${monthWords(month, locale)}: ${amountWords(parts, amounts, locale)}`,
  }));
  return (
    <>
      <figure class="month-figure">
        <ul class="month-legend" ref={legend} hidden={drawn.length < 2}>
          {drawn.map(({ key, words, colour }) => (
            <li key={key} data-voice={colour}>
              <span class="month-swatch" aria-hidden="true" />
              {words}
            </li>
          ))}
        </ul>
        <Plot
          label={label}
          height={height}
          months={named}
          amounts={months.map(({ amounts }) => amounts.filter((_, at) => !parts[at]?.isListed))}
          colours={() => [...(legend.current?.querySelectorAll('.month-swatch') ?? [])]}
          pointed={pointed}
          onPoint={point}
          onOpen={(at) => {
            const { month } = months[at] ?? {};
            if (month !== undefined) onOpen(month);
          }}
        />
        <figcaption>{pointed === null ? hint : named[pointed]?.words}</figcaption>
      </figure>
      <details class="month-details" onToggle={({ currentTarget }) => openTable(currentTarget.open)}>
        <summary>{i18n.t('monthChart.asTable')}</summary>
        {isTableOpen && <MonthTable label={label} parts={parts} months={months} renderMonth={renderMonth} />}
      </details>
    </>
  );
}

/** Returns the amounts of a month with the names of their parts. */
const amountWords = (parts: readonly ChartPart[], amounts: readonly number[], locale: string): string =>
  parts.flatMap(({ words }, at) => (amounts[at] ? [`${words} ${amounts[at].toLocaleString(locale)}`] : [])).join(' · ') ||
  (0).toLocaleString(locale);
