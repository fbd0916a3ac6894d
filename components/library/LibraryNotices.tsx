import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangeNotice, LibraryControls, LibraryNotice } from '../../utils/controls/library';
import { LIST_KEYS } from '../../utils/settings/list-keys';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { changedWords } from './changed-words';
import { leftWords } from './left-words';

export interface LibraryNoticesProps {
  readonly controls: LibraryControls;
}

/**
 * A message about the last change or error, with an undo button while there is a change to undo. It has no time limit and stays until it is
 * dismissed.
 */
export function LibraryNotices({ controls }: LibraryNoticesProps) {
  const notice = controls.notice.value;
  const locale = useLocale();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice && controls.focus.value === 'notice') first.current?.focus();
  }, [notice, controls]);
  // After a failure or a deletion for good, the change to undo would not be the one of which the message speaks.
  const isOfChange = notice?.name === 'left' || notice?.name === 'undone' || (notice?.name === 'changed' && notice.change.is !== 'erase');
  const canUndo = isOfChange && controls.canUndo.value;
  const isFailure = notice?.name === 'failed' || (notice?.name === 'changed' && notice.error !== null);
  return (
    <div class="toasts" role="status">
      {notice && (
        <div class="toast" data-toast={notice.name}>
          <Icon name={notice.name === 'erase' ? 'remove' : isFailure ? 'warning' : 'done'} />
          <div class="toast-content">
            <bdi class="toast-words">{wordsOf(notice, locale)}</bdi>
            {notice.name === 'erase' && (
              <button
                type="button"
                class="button"
                data-action="confirm-erase"
                onClick={() => void controls.selection.change({ is: 'erase' }, notice.ids)}
              >
                {i18n.t('shelf.erase')}
              </button>
            )}
            {canUndo && (
              <button
                ref={first}
                type="button"
                class="button quiet"
                data-action="undo"
                aria-keyshortcuts={LIST_KEYS.undo}
                title={`${i18n.t('library.undo')} (${LIST_KEYS.undo})`}
                onClick={controls.undo}
              >
                {i18n.t('library.undo')}
              </button>
            )}
          </div>
          <button
            ref={canUndo ? null : first}
            type="button"
            class="icon-button"
            data-action="dismiss"
            title={i18n.t('library.dismiss')}
            onClick={controls.dismiss}
          >
            <Icon name="close" />
            <span class="unseen">{i18n.t('library.dismiss')}</span>
          </button>
        </div>
      )}
    </div>
  );
}

function wordsOf(notice: LibraryNotice, locale: string): string {
  if (notice.name === 'failed') return failureWords(notice.error, locale);
  if (notice.name === 'erase') return i18n.t('shelf.eraseQuestion', notice.ids.length);
  if (notice.name === 'undone') {
    const words = i18n.t('library.undone', [changeWords(notice.change)]);
    return notice.gone > 0 ? `${words} ${i18n.t('library.erased', notice.gone)}` : words;
  }
  const words = changeWords(notice);
  if (notice.name === 'left') return words;
  return notice.error ? `${words} ${i18n.t('shelf.partly')} ${failureWords(notice.error, locale)}` : words;
}

const changeWords = (notice: ChangeNotice): string => (notice.name === 'left' ? leftWords(notice) : changedWords(notice));
