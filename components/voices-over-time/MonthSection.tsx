import type { ComponentType } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AskedVoices } from '../../utils/controls/voices-over-time';
import { tallyOf, VOICE_SPLITS } from '../../utils/voices-over-time/tally';
import { Segments } from '../frame/Segments';
import { LibraryLink } from '../library/LibraryLink';
import { VisitContext } from '../library/visit-context';
import { MonthChart } from '../month-chart/MonthChart';
import type { MonthPlotProps } from '../month-chart/month-plot-props';
import { colourOf, partWords } from './part-words';
import type { RankedSectionProps } from './RankedSection';
import { SectionHead } from './SectionHead';
import { listOfMonth } from './voice-lists';

export interface MonthSectionProps extends RankedSectionProps {
  readonly asked: AskedVoices;
  readonly Plot: ComponentType<MonthPlotProps>;
}

/** The height of the chart, in CSS pixels. */
const HEIGHT = 260;

/** The quotations of each month, as a chart and as a table. */
export function MonthSection({ count, choice, asked, controls, Plot }: MonthSectionProps) {
  const id = useId();
  const visit = useContext(VisitContext);
  const { split, measure } = choice;
  const { parts, months } = tallyOf(count.sums, split, measure);
  const shown = parts.flatMap((one, at) => (one[measure] > 0 ? [{ part: one.part, at }] : []));
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
      <MonthChart
        Plot={Plot}
        label={`${title}, ${i18n.t(`voicesOverTime.measure.${measure}`)}`}
        height={HEIGHT}
        parts={shown.map(({ part }) => ({ key: part, words: partWords(split, part), colour: colourOf(part) }))}
        months={months.map(({ month, amounts }) => ({ month, amounts: shown.map(({ at }) => amounts[at] ?? 0) }))}
        hint={i18n.t('voicesOverTime.chartHint')}
        onOpen={(month) => void visit?.(listOfMonth(asked.list, month))}
        renderMonth={(month, words) => <LibraryLink to={listOfMonth(asked.list, month)}>{words}</LibraryLink>}
      />
    </section>
  );
}
