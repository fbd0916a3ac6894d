import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TextControls, TextState } from '../../utils/controls/link-texts';
import { printLibraryAddress } from '../../utils/query/library-address';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { FactList } from '../work/FactList';
import { UnloadedList } from './UnloadedList';

export interface TextsReportProps {
  readonly done: Extract<TextState, { readonly name: 'done' }>;
  readonly controls: TextControls;
}

/** The report: how many texts have been loaded, and which links have none and why. */
export function TextsReport({ done: { progress, plan, end }, controls }: TextsReportProps) {
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isFailure = typeof end === 'object';
  return (
    <>
      <h2 ref={heading} tabIndex={-1} data-end={isFailure ? end.code : end}>
        {end === 'whole'
          ? i18n.t('texts.whole', [(progress.loaded + progress.joined).toLocaleString(locale), progress.total.toLocaleString(locale)])
          : i18n.t(isFailure ? 'texts.broken' : 'texts.stopped')}
      </h2>
      {isFailure && <p role="alert">{failureWords(end, locale)}</p>}
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
