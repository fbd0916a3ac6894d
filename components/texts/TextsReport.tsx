import { i18n } from '#i18n';
import type { TextControls, TextState } from '../../utils/controls/link-texts';
import { printLibraryAddress } from '../../utils/query/library-address';
import { useLocale } from '../frame/locale-context';
import { FactList } from '../work/FactList';
import { WorkEnd } from '../work/WorkEnd';
import { UnloadedList } from './UnloadedList';

export interface TextsReportProps {
  readonly done: Extract<TextState, { readonly name: 'done' }>;
  readonly controls: TextControls;
}

/** The report: how many texts have been loaded, and which links have none and why. */
export function TextsReport({ done: { progress, plan, end }, controls }: TextsReportProps) {
  const locale = useLocale();
  return (
    <>
      <WorkEnd
        end={end}
        words={{
          whole: i18n.t('texts.whole', [(progress.loaded + progress.joined).toLocaleString(locale), progress.total.toLocaleString(locale)]),
          stopped: i18n.t('texts.stopped'),
          broken: i18n.t('texts.broken'),
        }}
      />
      <FactList
        facts={[
          [i18n.t('texts.loaded'), progress.loaded],
          [i18n.t('texts.joined'), progress.joined],
          [i18n.t('texts.failed'), progress.failed],
          [i18n.t('texts.goneBefore'), progress.gone],
          [i18n.t('texts.left'), plan.pages],
        ]}
      />
      <p class="work-actions">
        {plan.pages > 0 && (
          <button type="button" class="button strong" data-action="start-texts" onClick={() => void controls.start('new')}>
            {i18n.t('texts.goOn')}
          </button>
        )}
        <a class={plan.pages > 0 ? 'button' : 'button strong'} data-action="show-library" href={printLibraryAddress({})}>
          {i18n.t('import.show')}
        </a>
        {plan.failed > 0 && (
          <button type="button" class="button" data-action="retry-texts" onClick={() => void controls.start('failed')}>
            {i18n.t('texts.again', [plan.failed.toLocaleString(locale)])}
          </button>
        )}
      </p>
      <UnloadedList problems={plan.problems} onSave={controls.saveReport} />
    </>
  );
}
