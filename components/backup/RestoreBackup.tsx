import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BackupControls } from '../../utils/controls/backup';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { ChooseBackup, KeptBackups } from './ChooseBackup';
import { RestoreDone } from './RestoreDone';
import { RestorePreview } from './RestorePreview';
import { ShareBar } from './ShareBar';

export interface RestoreBackupProps {
  readonly controls: BackupControls;
}

/** Restores a backup: the choice of a file, what it contains, the progress and the result. */
export function RestoreBackup({ controls }: RestoreBackupProps) {
  const state = controls.restoring.value;
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const isFree = ['idle', 'failed', 'done'].includes(state.name);
  useEffect(() => {
    // The pressed button has disappeared with the step before.
    if (['preview', 'asking', 'done', 'failed'].includes(state.name)) place.current?.focus();
  }, [state.name]);
  const cancel = (label: string) => (
    <button type="button" class="button" data-action="cancel-restore" onClick={controls.cancel}>
      {label}
    </button>
  );
  return (
    <>
      <p class="field-help">{i18n.t('backup.restoreHelp')}</p>
      {isFree && <ChooseBackup controls={controls} />}
      <div ref={place} tabIndex={-1} class="restore-state" role="status" data-restore={state.name}>
        {state.name === 'reading' && (
          <>
            <ShareBar share={state.share} label={i18n.t('backup.reading')} />
            <p>{i18n.t('backup.reading')}</p>
            {cancel(i18n.t('backup.stop'))}
          </>
        )}
        {state.name === 'checking' && (
          <>
            <ShareBar share={null} label={i18n.t('backup.checking')} />
            <p>{i18n.t('backup.checking')}</p>
            {cancel(i18n.t('backup.stop'))}
          </>
        )}
        {state.name === 'preview' && <RestorePreview contents={state.contents} file={state.file} controls={controls} />}
        {state.name === 'running' && (
          <>
            <ShareBar
              share={state.progress.done / Math.max(1, state.progress.total)}
              label={i18n.t('backup.restoring', [String(state.progress.done), String(state.progress.total)])}
            />
            <p aria-live="off">{i18n.t('backup.restoring', [String(state.progress.done), String(state.progress.total)])}</p>
            {cancel(i18n.t('backup.stop'))}
          </>
        )}
        {state.name === 'asking' && (
          <>
            <p>{i18n.t('backup.unreadable', [String(state.progress.unreadable), String(state.progress.incomplete)])}</p>
            <div class="backup-buttons">
              <button type="button" class="button" data-action="confirm-restore" onClick={() => void controls.confirm()}>
                {i18n.t('backup.restoreOthers')}
              </button>
              {cancel(i18n.t('backup.cancel'))}
            </div>
          </>
        )}
        {state.name === 'finishing' && (
          <>
            <ShareBar share={null} label={i18n.t('backup.finishing')} />
            <p>{i18n.t('backup.finishing')}</p>
          </>
        )}
        {state.name === 'done' && <RestoreDone result={state.result} />}
        {state.name === 'failed' && <p class="field-problem">{failureWords(state.error, locale)}</p>}
      </div>
      {isFree && <KeptBackups controls={controls} />}
    </>
  );
}
