import '../../../components/highlights/highlight.css';
import '../../../components/remarks/remarks.css';
import { i18n } from '#i18n';
import { RemarksPage } from '../../../components/remarks/RemarksPage';
import { emptyMemory } from '../../../components/rows/list-memory';
import { libraryClient } from '../../../utils/browser/library-client';
import { copyText } from '../../../utils/device/copy-text';
import { downloadFile } from '../../../utils/device/download-file';
import { createRemarkList } from '../../../utils/state/remark-list';

/** The height of a row before any has been measured, in CSS pixels. */
const ROW = 150;

// The state lives as long as the tab, so whoever comes back from an article finds the same list.
const remarks = createRemarkList({
  library: libraryClient,
  copy: copyText,
  download: downloadFile,
  now: () => new Date(),
  untitled: i18n.t('article.untitled'),
});
const memory = emptyMemory(ROW);

export const Place = () => <RemarksPage controls={remarks} memory={memory} />;
