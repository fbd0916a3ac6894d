import { i18n } from '#i18n';
import type { BackupControls } from '../../utils/controls/backup';
import { AutomaticBackups } from './AutomaticBackups';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';

export interface BackupPageProps {
  readonly controls: BackupControls;
}

/** The page that makes backups of the library, by a click or by itself, and restores them. */
export function BackupPage({ controls }: BackupPageProps) {
  return (
    <div class="backup-page">
      <p class="place-intro">{i18n.t('backup.intro')}</p>
      <section class="backup-section" aria-labelledby="backup-now">
        <h2 id="backup-now">{i18n.t('backup.now')}</h2>
        <MakeBackup controls={controls} />
      </section>
      <section class="backup-section" aria-labelledby="backup-automatic">
        <h2 id="backup-automatic">{i18n.t(controls.isAutomatic ? 'backup.automatic' : 'backup.remind')}</h2>
        <AutomaticBackups controls={controls} />
      </section>
      <section class="backup-section" aria-labelledby="backup-restore">
        <h2 id="backup-restore">{i18n.t('backup.restore')}</h2>
        <RestoreBackup controls={controls} />
      </section>
    </div>
  );
}
