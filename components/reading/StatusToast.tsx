import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import type { ReadingControls, Toast } from './reading-controls';

export interface StatusToastProps {
  readonly controls: Pick<ReadingControls, 'toast' | 'say'>;
  /** Offered beside the news that something was saved. */
  readonly onOpenLibrary?: (() => void) | undefined;
}

/** Milliseconds: long enough to read it twice. Failures stay until they are dismissed. */
const SHOWN_MS = 7000;

/** Says what was just done. The live region is always there, so that news in it is read aloud. */
export function StatusToast({ controls, onOpenLibrary }: StatusToastProps) {
  const toast = controls.toast.value;
  useEffect(() => {
    if (!toast || isFailure(toast)) return;
    const timer = setTimeout(() => controls.say(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, controls]);
  const isSaved = toast?.message === 'saved' || toast?.message === 'updated';
  return (
    <div class="toasts" role="status">
      {toast && (
        <div class="toast" data-toast={toast.message}>
          <Icon name={isFailure(toast) ? 'warning' : 'done'} />
          <span>{toast.message === 'failed' ? i18n.t(`error.${toast.code}`) : i18n.t(`notice.${toast.message}`)}</span>
          {isSaved && onOpenLibrary && (
            <button type="button" class="button quiet" data-action="open-library" onClick={onOpenLibrary}>
              {i18n.t('save.openLibrary')}
            </button>
          )}
          <button type="button" class="icon-button" onClick={() => controls.say(null)} title={i18n.t('notice.dismiss')}>
            <Icon name="close" />
            <span class="unseen">{i18n.t('notice.dismiss')}</span>
          </button>
        </div>
      )}
    </div>
  );
}

const isFailure = ({ message }: Toast): boolean => message === 'failed' || message === 'copyFailed';
