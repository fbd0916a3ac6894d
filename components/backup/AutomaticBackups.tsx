import { i18n } from '#i18n';
import type { BackupControls } from '../../utils/controls/backup';
import { BACKUP_RHYTHMS, KEPT_BACKUPS, REMINDER_DAYS } from '../../utils/model';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { Choice } from '../settings/Choice';

export interface AutomaticBackupsProps {
  readonly controls: BackupControls;
}

/**
 * The choice of how often a backup is made by itself and how many are kept, where the browser can do that, and when the reader is reminded
 * of one.
 */
export function AutomaticBackups({ controls }: AutomaticBackupsProps) {
  const locale = useLocale();
  const plan = controls.plan.value;
  if (!plan) return null;
  const { every, keep, remindAfter, problem } = plan;
  return (
    <>
      {controls.isAutomatic && <p class="field-help">{i18n.t('backup.automaticHelp')}</p>}
      <div class="backup-fields">
        {controls.isAutomatic && (
          <Choice
            name="every"
            label={i18n.t('backup.every')}
            values={BACKUP_RHYTHMS}
            chosen={every}
            labelOf={(rhythm) => i18n.t(`backup.rhythm.${rhythm}`)}
            onChoose={(rhythm) => void controls.choose({ every: rhythm })}
          />
        )}
        {controls.isAutomatic && every !== 'never' && (
          <label>
            <span>{i18n.t('backup.keep')}</span>
            <select
              class="button"
              data-setting="keep"
              value={keep}
              onChange={({ currentTarget }) => void controls.choose({ keep: Number(currentTarget.value) })}
            >
              {KEPT_BACKUPS.map((count) => (
                <option key={count} value={count}>
                  {count === 0 ? i18n.t('backup.keepAll') : i18n.t('backup.keepLast', count)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{i18n.t('backup.remind')}</span>
          <select
            class="button"
            data-setting="remind"
            value={remindAfter}
            onChange={({ currentTarget }) => void controls.choose({ remindAfter: Number(currentTarget.value) })}
          >
            {REMINDER_DAYS.map((days) => (
              <option key={days} value={days}>
                {days === 0 ? i18n.t('backup.remindNever') : i18n.t('backup.remindAfter', days)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="field-help" role="status" data-permission={controls.isRefused.value ? 'refused' : undefined}>
        {controls.isRefused.value && i18n.t('backup.refused')}
      </p>
      {problem && (
        <p class="field-problem" data-problem={problem.code}>
          {i18n.t('backup.automaticFailed')} {failureWords({ code: problem.code }, locale)}
        </p>
      )}
    </>
  );
}
