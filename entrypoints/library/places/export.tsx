import '../../../components/export/export.css';
import { useEffect } from 'preact/hooks';
import { ExportPage } from '../../../components/export/ExportPage';
import { exportMemoryStore } from '../../../utils/browser/export-memory-store';
import { libraryClient } from '../../../utils/browser/library-client';
import { downloadFile } from '../../../utils/device/download-file';
import { toJpeg } from '../../../utils/device/to-jpeg';
import { canPickFolder, pickFolder } from '../../../utils/device/writable-folder';
import { exporters } from '../../../utils/export/exporters';
import { researchExporters } from '../../../utils/export/research/research-exporters';
import { readLibraryAddress } from '../../../utils/query/library-address';
import { createExportPage } from '../../../utils/state/export/export-page';
import { pictureLoader } from '../../../utils/state/export/load-pictures';

const page = await createExportPage(
  {
    library: libraryClient,
    pictures: pictureLoader(libraryClient, toJpeg),
    store: exportMemoryStore,
    canUseFolder: canPickFolder(),
    pickFolder,
    download: downloadFile,
    now: () => new Date(),
  },
  [...exporters, ...researchExporters],
);

// An export goes on while the reader looks at another page of the library, but not after the tab is closed.
addEventListener('beforeunload', (event) => {
  if (page.state.value.name === 'running') event.preventDefault();
});
addEventListener('popstate', () => void follow());

/** Follows the address as long as it is one of this page. */
async function follow(): Promise<void> {
  if (readLibraryAddress(location.hash).place === 'export') await page.follow(location.hash, history.state);
}

/** The page. A link to it leads to other articles each time. */
export function Place() {
  useEffect(() => void follow(), []);
  return <ExportPage controls={page} />;
}
