import '../../../components/work/work.css';
import '../../../components/import/import.css';
import { useEffect } from 'preact/hooks';
import { ImportPage } from '../../../components/import/ImportPage';
import { importPointStore } from '../../../utils/browser/import-point-store';
import { languageData } from '../../../utils/browser/language-data';
import { libraryClient } from '../../../utils/browser/library-client';
import { settingsStore } from '../../../utils/browser/settings-store';
import { downloadFile } from '../../../utils/device/download-file';
import { extractFile } from '../../../utils/extract/extract-file';
import blockModel from '../../../utils/extract/filter/block-model.json';
import { addressKey } from '../../../utils/library/article-key';
import { analyseArticle } from '../../../utils/reading/analyse-article';
import { shareThread } from '../../../utils/reading/share-thread';
import { decodeSettings } from '../../../utils/settings/decode-settings';
import { pictureLimit } from '../../../utils/settings/picture-limit';
import { createImportState } from '../../../utils/state/import/import-state';

const controls = await createImportState({
  library: libraryClient,
  points: importPointStore,
  extract: (page, address) => extractFile(page, address, blockModel, shareThread()),
  analyse: (article) => analyseArticle(article, languageData),
  pictureLimit: async () => pictureLimit(decodeSettings((await settingsStore.read()).settings).pictures),
  now: () => new Date(),
  pause: shareThread().pause,
  download: downloadFile,
  decode(bytes, encoding) {
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch {
      // The label of the encoding comes from the file, and `null` is the answer for one that no browser knows.
      return null;
    }
  },
  encode: (text) => new TextEncoder().encode(text),
  keyOf: addressKey,
});

/** The page. Its report is kept while the reader looks at others. */
export function Place() {
  useEffect(() => void controls.recount(), []);
  return <ImportPage controls={controls} />;
}
