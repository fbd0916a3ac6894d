import 'uplot/dist/uPlot.min.css';
import '../../../components/remarks/remarks.css';
import '../../../components/styles/number-table.css';
import '../../../components/month-chart/month-chart.css';
import '../../../components/month-chart/chart-print.css';
import '../../../components/actor/actor-page.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActorPage } from '../../../components/actor/ActorPage';
import type { PlaceProps } from '../../../components/library/PlaceView';
import { placeTitle } from '../../../components/library/place-title';
import { MonthPlot } from '../../../components/month-chart/MonthPlot';
import { emptyMemory } from '../../../components/rows/list-memory';
import { libraryClient } from '../../../utils/browser/library-client';
import { copyText } from '../../../utils/device/copy-text';
import { downloadFile } from '../../../utils/device/download-file';
import { createActorPage } from '../../../utils/state/actor/actor-page';

/** The height of a row before any has been measured, in CSS pixels. */
const ROW = 120;

// The state lives as long as the tab, so whoever comes back from an article finds the same quotations.
const controls = createActorPage({ library: libraryClient, copy: copyText, download: downloadFile, untitled: i18n.t('article.untitled') });
const memory = emptyMemory(ROW);

/** The page about the actor that the address names. */
export function Place({ fragment }: PlaceProps) {
  const follow = () => void controls.follow(fragment, history.state);
  useEffect(follow, [fragment]);
  useEffect(() => {
    // Actors and articles may have been changed in another window, which may also be beside this one.
    const again = () => {
      if (!document.hidden) void controls.reload();
    };
    document.addEventListener('visibilitychange', again);
    addEventListener('focus', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      removeEventListener('focus', again);
    };
  }, []);
  useSignalEffect(() => {
    const { value } = controls.state;
    document.title = value.name === 'ready' ? value.identity.name : placeTitle('actor');
  });
  return <ActorPage controls={controls} memory={memory} Plot={MonthPlot} onRetry={follow} />;
}
