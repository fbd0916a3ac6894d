import { i18n } from '#i18n';
import type { TextControls } from '../../utils/controls/link-texts';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { LoadingRows } from '../library/LoadingRows';
import { WorkProgress } from '../work/WorkProgress';
import { TextsPlan } from './TextsPlan';
import { TextsReport } from './TextsReport';

export interface TextsPageProps {
  readonly controls: TextControls;
}

/** The page that loads the texts of saved links. */
export function TextsPage({ controls }: TextsPageProps) {
  const locale = useLocale();
  const state = controls.state.value;
  const number = (count: number) => count.toLocaleString(locale);
  return (
    <div class="texts work" data-texts={state.name}>
      {state.name === 'counting' && <LoadingRows words={i18n.t('library.loading')} />}
      {state.name === 'failed' && <p role="alert">{failureWords(state.error, locale)}</p>}
      {state.name === 'plan' && <TextsPlan plan={state.plan} isRefused={state.isRefused} controls={controls} />}
      {state.name === 'running' && (
        <>
          <WorkProgress
            words={i18n.t(state.isOffline ? 'texts.offline' : state.isPaused ? 'texts.paused' : 'texts.running', [
              number(state.progress.done),
              number(state.progress.total),
            ])}
            share={state.progress.done / Math.max(1, state.progress.total)}
            hint={i18n.t('texts.close')}
            isPaused={state.isPaused}
            onPause={controls.pause}
            onResume={controls.resume}
            onStop={controls.stop}
          />
          <p class="texts-counts">
            {i18n.t('texts.counts', [number(state.progress.loaded + state.progress.joined), number(state.progress.failed)])}
          </p>
          {state.hosts.length > 0 && state.progress.done + state.hosts.length >= state.progress.total && (
            <p class="work-hint">{i18n.t('texts.waitingFor', [new Intl.ListFormat(locale, { type: 'unit' }).format(state.hosts)])}</p>
          )}
        </>
      )}
      {state.name === 'elsewhere' && <p role="status">{i18n.t('texts.elsewhere')}</p>}
      {state.name === 'done' && <TextsReport done={state} controls={controls} />}
    </div>
  );
}
