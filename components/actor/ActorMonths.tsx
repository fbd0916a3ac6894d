import type { ComponentType } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorSurroundings } from '../../utils/model';
import { MonthChart } from '../month-chart/MonthChart';
import type { MonthPlotProps } from '../month-chart/month-plot-props';

export interface ActorMonthsProps {
  readonly months: ActorSurroundings['months'];
  readonly Plot: ComponentType<MonthPlotProps>;
  /** Shows only the quotations of a month. */
  readonly onOpen: (month: string) => void;
}

/** The height of the chart, in CSS pixels. */
const HEIGHT = 180;

/** The months in which the actor was quoted. There is nothing to compare in one month. */
export function ActorMonths({ months, Plot, onOpen }: ActorMonthsProps) {
  const id = useId();
  if (months.length < 2) return null;
  const title = i18n.t('actor.months');
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <MonthChart
        Plot={Plot}
        label={title}
        height={HEIGHT}
        parts={[
          { key: 'quotes', words: i18n.t('actor.quotations') },
          { key: 'articles', words: i18n.t('library.place.articles'), isListed: true },
        ]}
        months={months.map(({ month, quotes, articles }) => ({ month, amounts: [quotes, articles] }))}
        hint={i18n.t('actor.monthHint')}
        onOpen={onOpen}
        renderMonth={(month, words) => (
          <button type="button" class="button quiet" onClick={() => onOpen(month)}>
            {words}
          </button>
        )}
      />
    </section>
  );
}
