import 'uplot/dist/uPlot.min.css';
import '../../../components/styles/number-table.css';
import '../../../components/month-chart/month-chart.css';
import '../../../components/month-chart/chart-print.css';
import '../../../components/voices-over-time/voices-over-time.css';
import '../../../components/work/work.css';
import { useEffect } from 'preact/hooks';
import { MonthPlot } from '../../../components/month-chart/MonthPlot';
import { VoicesPage } from '../../../components/voices-over-time/VoicesPage';
import { libraryClient } from '../../../utils/browser/library-client';
import { downloadFile } from '../../../utils/device/download-file';
import { readLibraryAddress } from '../../../utils/query/library-address';
import { createVoicesPage } from '../../../utils/state/voices-over-time/voices-page';

const page = createVoicesPage({ library: libraryClient, download: downloadFile, now: () => new Date() });

addEventListener('popstate', () => void follow());

/** Follows the address as long as it is one of this page. Nothing is read for a page that nobody sees. */
async function follow(): Promise<void> {
  if (readLibraryAddress(location.hash).place === 'voices') await page.follow(location.hash, history.state);
  else page.stop();
}

/** The page. A link to it leads to other articles each time. */
export function Place() {
  useEffect(() => {
    void follow();
    return page.stop;
  }, []);
  return <VoicesPage controls={page} Plot={MonthPlot} />;
}
