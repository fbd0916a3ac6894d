import { i18n } from '#i18n';
import type { LibraryPlace } from '../../utils/query/library-address';
import { keyOf } from '../../utils/settings/commands';
import { useSettings } from '../frame/settings-context';
import { ToolPanel } from '../frame/ToolPanel';
import { KeyRows, type KeyRowsProps } from './KeyRows';

export interface PlaceKeysProps {
  readonly place: LibraryPlace;
  readonly onClose: () => void;
}

const WITH_CHART: readonly LibraryPlace[] = ['voices', 'actor'];
const WITH_SEARCH: readonly LibraryPlace[] = ['notes', 'actor'];

/** The panel with the keys that have an effect in a page of the library. */
export function PlaceKeys({ place, onClose }: PlaceKeysProps) {
  const { keys } = useSettings().value.value;
  const chart: KeyRowsProps['rows'] = [
    [['←', '→', 'Home', 'End'], i18n.t('monthChart.key.move')],
    [['Enter'], i18n.t('monthChart.key.open')],
  ];
  return (
    <ToolPanel name="keys" title={i18n.t('keys.title')} onClose={onClose}>
      <KeyRows
        rows={[
          ...(WITH_SEARCH.includes(place) ? [[[keyOf('find', keys)], i18n.t('shelf.key.find')] as const] : []),
          ...(WITH_CHART.includes(place) ? chart : []),
          [[keyOf('keys', keys)], i18n.t('shelf.key.keys')],
          [['Esc'], i18n.t('keys.escape.view')],
        ]}
      />
    </ToolPanel>
  );
}
