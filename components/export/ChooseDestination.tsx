import { i18n } from '#i18n';
import type { ExportControls } from '../../utils/controls/library-export';
import { formatMoment } from '../../utils/text/format-date';
import { useLocale } from '../frame/locale-context';
import { Switch } from '../settings/Switch';
import { RadioList } from './RadioList';

export interface ChooseDestinationProps {
  readonly controls: Pick<ExportControls, 'canUseFolder' | 'choice' | 'lastTime' | 'choose'>;
}

/** The choice between a download and a folder, where the browser can write into one, and whether only news are exported. */
export function ChooseDestination({ controls }: ChooseDestinationProps) {
  const { destination, articles, isNewOnly } = controls.choice.value;
  const last = formatMoment(controls.lastTime.value, useLocale());
  return (
    <div class="export-list">
      {controls.canUseFolder && (
        <RadioList
          name="export-destination"
          label={i18n.t('export.destination')}
          values={['download', 'folder'] as const}
          chosen={destination}
          labelOf={(value) => i18n.t(`export.${value}`)}
          hintOf={(value) => (value === 'folder' ? i18n.t('export.folderHint') : null)}
          onChoose={(value) => controls.choose({ destination: value })}
        />
      )}
      {destination === 'download' && articles === 'all' && last && (
        <Switch
          name="export-new"
          label={i18n.t('export.newOnly', [last])}
          isOn={isNewOnly}
          onTurn={(on) => controls.choose({ isNewOnly: on })}
        />
      )}
    </div>
  );
}
