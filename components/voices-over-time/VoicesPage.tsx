import type { ComponentType } from 'preact';
import { i18n } from '#i18n';
import type { VoicesOverTimeControls, VoicesState } from '../../utils/controls/voices-over-time';
import { VOICE_MEASURES } from '../../utils/model';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { Segments } from '../frame/Segments';
import { Icon } from '../icons/Icon';
import { LoadingRows } from '../library/LoadingRows';
import type { MonthPlotProps } from '../month-chart/month-plot-props';
import { MonthSection } from './MonthSection';
import { RankedSection } from './RankedSection';
import { SourceSection } from './SourceSection';
import { askedWords, summaryWords } from './summary-words';
import { UnreadArticles } from './UnreadArticles';

export interface VoicesPageProps {
  readonly controls: VoicesOverTimeControls;
  /** The chart, which is passed in because its library is not needed to test the page. */
  readonly Plot: ComponentType<MonthPlotProps>;
}

/** The page that counts who is quoted in some articles, and when. */
export function VoicesPage({ controls, Plot }: VoicesPageProps) {
  const locale = useLocale();
  const state = controls.state.value;
  return (
    <div class="voices-over-time work" data-voices={state.name}>
      {state.name === 'counting' && <LoadingRows words={i18n.t('library.loading')} />}
      {state.name === 'failed' && <p role="alert">{failureWords(state.error, locale)}</p>}
      {state.name === 'counted' && <Counted state={state} controls={controls} Plot={Plot} />}
    </div>
  );
}

interface CountedProps extends VoicesPageProps {
  readonly state: Extract<VoicesState, { name: 'counted' }>;
}

function Counted({ state: { count, reading }, controls, Plot }: CountedProps) {
  const locale = useLocale();
  const choice = controls.choice.value;
  const asked = controls.asked.value;
  if (count.sums.length === 0) {
    return count.unread > 0 ? (
      <UnreadArticles unread={count.unread} reading={reading} controls={controls} />
    ) : (
      <div class="statement">
        <Icon name="voices" />
        <h2>{i18n.t('voicesOverTime.none')}</h2>
        <p>{i18n.t(count.articles === 0 ? 'voicesOverTime.emptyHint' : 'voicesOverTime.noneHint')}</p>
      </div>
    );
  }
  return (
    <>
      <p class="voices-summary">
        <bdi>{askedWords(asked)}</bdi>: {summaryWords(count, locale)}
      </p>
      <Segments
        name="voice-measure"
        label={i18n.t('voicesOverTime.measureLabel')}
        values={VOICE_MEASURES}
        chosen={choice.measure}
        wordsOf={(measure) => i18n.t(`voicesOverTime.measure.${measure}`)}
        onChoose={(measure) => void controls.choose({ measure })}
      />
      <UnreadArticles unread={count.unread} reading={reading} controls={controls} />
      <RankedSection count={count} choice={choice} controls={controls} />
      <SourceSection sums={count.sums} measure={choice.measure} onSave={() => void controls.saveTable('sources')} />
      <MonthSection count={count} choice={choice} asked={asked} controls={controls} Plot={Plot} />
    </>
  );
}
