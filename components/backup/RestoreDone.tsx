import { i18n } from '#i18n';
import type { RestoreResult } from '../../utils/model';

export interface RestoreDoneProps {
  readonly result: RestoreResult;
}

/** Sentences that say what a restore has changed, and where the library from before is. */
export function RestoreDone({ result: { mode, added, completed, leftDeleted, unreadable } }: RestoreDoneProps) {
  const sentences = [
    i18n.t(mode === 'replace' ? 'backup.replaced' : 'backup.merged'),
    i18n.t('backup.restored', added),
    completed > 0 ? i18n.t('backup.completed', completed) : '',
    leftDeleted > 0 ? i18n.t('backup.leftDeleted', leftDeleted) : '',
    unreadable > 0 ? i18n.t('backup.leftOut', unreadable) : '',
    i18n.t('backup.keptBefore'),
  ];
  return <p>{sentences.filter(Boolean).join(' ')}</p>;
}
