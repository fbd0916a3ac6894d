import { i18n } from '#i18n';
import type { CompareControls, ReadyComparison } from '../../utils/controls/comparison';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { comparisonWords } from './comparison-words';

export interface CompareActionsProps {
  readonly ready: Omit<ReadyComparison, 'name'>;
  readonly outlets: readonly string[];
  readonly controls: CompareControls;
}

/** The buttons that save, print, copy and download a comparison. */
export function CompareActions({ ready: { comparison, sources, problems }, outlets, controls }: CompareActionsProps) {
  const locale = useLocale();
  const unsaved = sources.filter(({ id }) => id === null).length;
  return (
    <p class="compare-actions">
      {unsaved > 0 && (
        <>
          <button type="button" class="button strong" data-action="save-compared" onClick={() => void controls.save()}>
            <Icon name="save" />
            {i18n.t('compare.save', unsaved)}
          </button>
          <button type="button" class="button" data-action="show-tabs" onClick={() => void controls.showTabs()}>
            {i18n.t('compare.tabs.show')}
          </button>
        </>
      )}
      <button type="button" class="button" data-action="print" onClick={controls.print}>
        <Icon name="print" />
        {i18n.t('share.print')}
      </button>
      <button
        type="button"
        class="button"
        data-action="copy-comparison"
        onClick={() => void controls.copy(comparisonWords({ comparison, problems }, outlets, locale))}
      >
        <Icon name="copy" />
        {i18n.t('compare.copy')}
      </button>
      <button type="button" class="button" data-action="download-comparison" onClick={controls.download}>
        <Icon name="download" />
        {i18n.t('compare.download')}
      </button>
    </p>
  );
}
