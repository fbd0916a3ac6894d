import '../../../components/backup/backup.css';
import { useEffect } from 'preact/hooks';
import { BackupPage } from '../../../components/backup/BackupPage';
import { backupStore } from '../../../utils/browser/backup/backup-store';
import { downloadPermission } from '../../../utils/browser/backup/download-backup';
import { applySettings, collectSettings } from '../../../utils/browser/backup/kept-settings-store';
import { castRuleStore } from '../../../utils/browser/cast-rule-store';
import { isOnPhone } from '../../../utils/browser/desktop-apis';
import { libraryClient } from '../../../utils/browser/library-client';
import { backupFolder } from '../../../utils/device/backup-folder';
import { downloadFile } from '../../../utils/device/download-file';
import { readKept } from '../../../utils/library/storage/read-kept';
import { writeSafe } from '../../../utils/library/storage/write-safe';
import { storeRuleChange } from '../../../utils/reading/cast-rules';
import { createBackupPage } from '../../../utils/state/backup-page';

// The page keeps its state while the reader looks at another page of the library, so that nothing is cut off.
const page = createBackupPage({
  library: libraryClient,
  planStore: backupStore,
  isAutomatic: !isOnPhone(),
  permission: downloadPermission,
  collectSettings,
  applySettings: (json) => applySettings(json, (made) => storeRuleChange(castRuleStore, { made, gone: [] })),
  readKept,
  writeSafe,
  folder: backupFolder,
  download: downloadFile,
  newId: () => crypto.randomUUID(),
  now: () => new Date(),
});

export function Place() {
  useEffect(() => void page.load(), []);
  return <BackupPage controls={page} />;
}
