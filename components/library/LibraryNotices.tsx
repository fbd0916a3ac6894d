import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryControls } from '../../utils/controls/library';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { leftWords } from './left-words';

export interface LibraryNoticesProps {
  readonly controls: LibraryControls;
}

/** A message about the last change or error, with an undo button if an article has left the list. It has no time limit and stays until it is dismissed. */
export function LibraryNotices({ controls }: LibraryNoticesProps) {
  const notice = controls.notice.value;
  const locale = useLocale();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The pressed button has disappeared with its row, so focus moves here.
    if (notice && controls.focus.value === 'notice') first.current?.focus();
  }, [notice, controls]);
  return (
    <div class="toasts" role="status">
      {notice && (
        <div class="toast" data-toast={notice.name}>
          <Icon name={notice.name === 'failed' ? 'warning' : 'done'} />
          <bdi class="toast-words">{notice.name === 'failed' ? failureWords(notice.error, locale) : leftWords(notice)}</bdi>
          {notice.name === 'left' && (
            <button ref={first} type="button" class="button quiet" data-action="undo" onClick={controls.undo}>
              {i18n.t('library.undo')}
            </button>
          )}
          <button
            ref={notice.name === 'failed' ? first : null}
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
