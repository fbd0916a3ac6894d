import type { ComponentType } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { tallyOf, VOICE_SPLITS } from '../../utils/voices-over-time/tally';
import { useLocale } from '../frame/locale-context';
import { Segments } from '../frame/Segments';
import { VisitContext } from '../library/visit-context';
import { MonthTable } from './MonthTable';
import type { MonthPlotProps } from './month-plot-props';
import { monthWords } from './month-words';
import { colourOf, partWords } from './part-words';
import type { RankedSectionProps } from './RankedSection';
import { SectionHead } from './SectionHead';
import { listOfMonth } from './voice-lists';

export interface MonthSectionProps extends RankedSectionProps {
  readonly Plot: ComponentType<MonthPlotProps>;
}

/** The quotations of each month, as a chart and as a table. */
export function MonthSection({ count, choice, asked, controls, Plot }: MonthSectionProps) {
  const id = useId();
  const locale = useLocale();
  const visit = useContext(VisitContext);
  const [pointed, point] = useState<number | null>(null);
  const [isTableOpen, openTable] = useState(false);
  const legend = useRef<HTMLUListElement>(null);
  const { split, measure } = choice;
  const { parts, months } = tallyOf(count.sums, split, measure);
  const shown = parts.flatMap((one, at) => (one[measure] > 0 ? [{ ...one, at }] : []));
  const amountsOf = (amounts: readonly number[]) => shown.map(({ at }) => amounts[at] ?? 0);
  const wordsOf = (amounts: readonly number[]): string =>
    shown.flatMap(({ part, at }) => (amounts[at] ? [`${partWords(split, part)} ${amounts[at].toLocaleString(locale)}`] : [])).join(' · ');
  const named = months.map(({ month, amounts }) => ({
    short: monthWords(month, locale, 'short'),
    words: `${monthWords(month, locale)}: ${wordsOf(amounts) || (0).toLocaleString(locale)}`,
  }));
  const title = i18n.t('voicesOverTime.months');
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} table="months" onSave={() => void controls.saveTable('months')} />
      <Segments
        name="voice-split"
        label={i18n.t('voicesOverTime.splitLabel')}
        values={VOICE_SPLITS}
        chosen={split}
        wordsOf={(one) => i18n.t(`voicesOverTime.split.${one}`)}
        onChoose={(one) => void controls.choose({ split: one })}
      />
      <figure class="voice-figure">
        <ul class="voice-legend" ref={legend}>
          {shown.map(({ part }) => (
            <li key={part} data-voice={colourOf(part)}>
              <span class="voice-swatch" aria-hidden="true" />
              {partWords(split, part)}
            </li>
          ))}
        </ul>
        <Plot
          label={`${title}, ${i18n.t(`voicesOverTime.measure.${measure}`)}`}
          months={named}
          amounts={months.map(({ amounts }) => amountsOf(amounts))}
          colours={() => [...(legend.current?.querySelectorAll('.voice-swatch') ?? [])]}
          pointed={pointed}
          onPoint={point}
          onOpen={(at) => {
            const { month } = months[at] ?? {};
            if (month !== undefined) void visit?.(listOfMonth(asked.list, month));
          }}
        />
        <figcaption class="work-hint">{pointed === null ? i18n.t('voicesOverTime.chartHint') : named[pointed]?.words}</figcaption>
      </figure>
      <details class="voice-details" onToggle={({ currentTarget }) => openTable(currentTarget.open)}>
        <summary>{i18n.t('voicesOverTime.asTable')}</summary>
        {isTableOpen && (
          <MonthTable split={split} parts={shown.map(({ part }) => part)} months={months} amountsOf={amountsOf} list={asked.list} />
        )}
      </details>
    </section>
  );
}
