import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BackupControls } from '../../utils/controls/backup';
import { useLocale } from '../frame/locale-context';
import { keptWords } from '../safety/kept-words';

export interface ChooseBackupProps {
  readonly controls: Pick<BackupControls, 'open' | 'openKept' | 'kept'>;
}

/** The button that lets the reader choose a file on the computer. */
export function ChooseBackup({ controls }: Pick<ChooseBackupProps, 'controls'>) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div class="backup-buttons">
      <button type="button" class="button" data-action="choose-backup" onClick={() => file.current?.click()}>
        {i18n.t('backup.choose')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".gz,.sqlite,.db,application/gzip,application/vnd.sqlite3"
        hidden
        aria-label={i18n.t('backup.choose')}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void controls.open(chosen);
          // Without this, choosing the same file again would fire no change event.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** The files that are kept beside the library and can be restored, the latest first. Renders nothing if there are none. */
export function KeptBackups({ controls }: ChooseBackupProps) {
  const locale = useLocale();
  if (controls.kept.value.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('backup.kept')}</h3>
      <ul class="kept-backups">
        {controls.kept.value.map((kept) => {
          const words = keptWords(kept, locale);
          return (
            <li key={kept.name} data-kept={kept.kind}>
              <span>{words}</span>
              <button
                type="button"
                class="button"
                data-action="open-kept"
                aria-label={i18n.t('backup.restoreOne', [words])}
                onClick={() => void controls.openKept(kept.name)}
              >
                {i18n.t('backup.restoreKept')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
