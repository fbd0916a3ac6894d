import { i18n } from '#i18n';
import type { BackupControls, MakingState } from '../../utils/controls/backup';
import type { BackupPlan } from '../../utils/model';
import { formatMoment } from '../../utils/text/format-date';
import { formatSize } from '../../utils/text/format-size';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { ShareBar } from './ShareBar';

export interface MakeBackupProps {
  readonly controls: BackupControls;
}

/** The button that makes a backup, with the age of the last one, the progress and the result. During the work, the same button stops it. */
export function MakeBackup({ controls }: MakeBackupProps) {
  const locale = useLocale();
  const making = controls.making.value;
  const plan = controls.plan.value;
  const isRunning = making.name === 'running';
  return (
    <>
      <p class="field-help" data-fact="last-backup">
        {plan && lastWords(plan, controls.isChanged.value, locale)}
      </p>
      <div class="backup-buttons">
        <button
          type="button"
          class="button primary"
          data-action={isRunning ? 'stop-backup' : 'back-up'}
          // The second click of a double click is ignored, because it would stop the backup that the first click started.
          onClick={({ detail }) => detail < 2 && (isRunning ? controls.stopBackup() : void controls.backUp('packed'))}
        >
          {i18n.t(isRunning ? 'backup.stop' : 'backup.make')}
        </button>
        <button
          type="button"
          class="button quiet"
          data-action="back-up-plain"
          title={i18n.t('backup.plainHint')}
          aria-disabled={isRunning}
          onClick={() => void controls.backUp('plain')}
        >
          {i18n.t('backup.plain')}
        </button>
        <FolderButton controls={controls} />
      </div>
      {isRunning && <ShareBar share={making.share} label={i18n.t('backup.making')} />}
      <p class={making.name === 'failed' ? 'field-problem' : 'field-help'} role="status" data-backup={making.name}>
        {wordsOf(making, locale)}
      </p>
    </>
  );
}

/** The choice of a folder, in browsers that can write into one. */
function FolderButton({ controls }: MakeBackupProps) {
  const folder = controls.folder.value;
  if (folder === undefined) return null;
  return folder === null ? (
    <button type="button" class="button quiet" data-action="choose-folder" onClick={() => void controls.chooseFolder()}>
      {i18n.t('backup.chooseFolder')}
    </button>
  ) : (
    <span class="backup-folder">
      <bdi>{i18n.t('backup.folder', [folder])}</bdi>
      <button type="button" class="button quiet" data-action="forget-folder" onClick={() => void controls.forgetFolder()}>
        {i18n.t('backup.forgetFolder')}
      </button>
    </span>
  );
}

function lastWords({ lastAt }: BackupPlan, isChanged: boolean, locale: string): string {
  if (lastAt === null) return i18n.t('backup.none');
  const last = i18n.t('backup.last', [formatMoment(new Date(lastAt).toISOString(), locale) ?? '']);
  return `${last} ${i18n.t(isChanged ? 'backup.changed' : 'backup.unchanged')}`;
}

function wordsOf(making: MakingState, locale: string): string {
  switch (making.name) {
    case 'idle':
    case 'running':
      return '';
    case 'stopped':
      return i18n.t('backup.stopped');
    case 'done':
      return `${i18n.t('backup.saved', [making.file, formatSize(making.bytes, locale)])} ${i18n.t('library.count', making.articles)}.`;
    case 'failed':
      return failureWords(making.error, locale);
  }
}
