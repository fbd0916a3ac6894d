import { i18n } from '#i18n';
import type { SafetyNotices as Notices } from '../../utils/controls/library-safety';
import { formatSize } from '../../utils/text/format-size';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { repairWords } from '../safety/repair-words';

export interface SafetyNoticesProps {
  readonly notices: Notices;
}

/** The notices above the list: each repair of the library that the reader has not closed, and a warning when there is little space left. */
export function SafetyNotices({ notices }: SafetyNoticesProps) {
  const locale = useLocale();
  const free = notices.littleSpace.value;
  return (
    <div role="status">
      {notices.repairs.value.map((repair) => (
        <div key={repair.at} class="library-notice" data-notice="repair">
          <Icon name="warning" />
          <p>
            {repairWords(repair, locale)} {i18n.t('safety.kept')}: <a href="/options.html#library">{i18n.t('options.title')}</a>
          </p>
          <button type="button" class="button quiet" data-action="dismiss-repair" onClick={() => void notices.dismiss(repair.at)}>
            {i18n.t('library.dismiss')}
          </button>
        </div>
      ))}
      {free !== null && (
        <p class="library-notice" data-notice="space">
          <Icon name="warning" />
          {i18n.t('safety.nearlyFull', [formatSize(free, locale)])}
        </p>
      )}
    </div>
  );
}
