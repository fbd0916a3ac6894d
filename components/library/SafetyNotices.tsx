import { i18n } from '#i18n';
import type { SafetyNotices as Notices } from '../../utils/controls/library-safety';
import { printLibraryAddress } from '../../utils/query/library-address';
import { formatSize } from '../../utils/text/format-size';
import { HelpLink } from '../frame/HelpLink';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { repairWords } from '../safety/repair-words';

export interface SafetyNoticesProps {
  readonly notices: Notices;
}

/**
 * The notices above the list: each repair of the library that the reader has not closed, a warning when there is little space left, and a
 * reminder of a backup.
 */
export function SafetyNotices({ notices }: SafetyNoticesProps) {
  const locale = useLocale();
  const free = notices.littleSpace.value;
  const age = notices.backupAge.value;
  return (
    <div role="status">
      {notices.repairs.value.map((repair) => (
        <div key={repair.at} class="library-notice" data-notice="repair">
          <Icon name="warning" />
          <p>
            {repairWords(repair, locale)} {i18n.t('safety.kept')}: <a href="/options.html#library">{i18n.t('options.title')}</a>
            <HelpLink to="repair" about={i18n.t('options.section.library')} />
          </p>
          <button type="button" class="button quiet" data-action="dismiss-repair" onClick={() => void notices.dismiss(repair.at)}>
            {i18n.t('library.dismiss')}
          </button>
        </div>
      ))}
      {age && (
        <div class="library-notice" data-notice="backup">
          <p>
            {age.isFirst ? i18n.t('backup.neverMade') : i18n.t('backup.reminder', age.days)}{' '}
            <a href={printLibraryAddress({ place: 'backup' })}>{i18n.t('backup.make')}</a>
          </p>
          <button type="button" class="button quiet" data-action="quiet-backup" onClick={() => void notices.quiet()}>
            {i18n.t('backup.later')}
          </button>
        </div>
      )}
      {free !== null && (
        <p class="library-notice" data-notice="space">
          <Icon name="warning" />
          {i18n.t('safety.nearlyFull', [formatSize(free, locale)])}
        </p>
      )}
    </div>
  );
}
