import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorNotice } from '../../utils/controls/actor-page';
import { failureWords } from '../frame/failure-words';
import { IconButton } from '../frame/IconButton';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';

export interface ActorNoticesProps {
  readonly said: ActorNotice | null;
  readonly onUndo: (decision: string) => Promise<void>;
  readonly onDismiss: () => void;
}

const WARNINGS: ReadonlySet<ActorNotice['name']> = new Set(['failed', 'copyFailed', 'changed']);

/** The message about the last action, which stays until it is dismissed. A decision has a button that undoes it. */
export function ActorNotices({ said, onUndo, onDismiss }: ActorNoticesProps) {
  const locale = useLocale();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A decision takes its button away, and with it the place of a reader who uses the keyboard.
    if (said?.name === 'decided' && document.activeElement === document.body) undo.current?.focus();
  }, [said]);
  return (
    <div class="toasts" role="status">
      {said && (
        <div class="toast" data-toast={said.name}>
          <Icon name={WARNINGS.has(said.name) ? 'warning' : 'done'} />
          <div class="toast-content">
            <bdi class="toast-words">{wordsOf(said, locale)}</bdi>
            {said.name === 'decided' && (
              <button ref={undo} type="button" class="button quiet" data-action="undo-last" onClick={() => void onUndo(said.decision)}>
                {i18n.t('library.undo')}
              </button>
            )}
          </div>
          <IconButton action="dismiss" icon="close" label={i18n.t('library.dismiss')} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}

function wordsOf(said: ActorNotice, locale: string): string {
  if (said.name === 'failed') return failureWords(said.error, locale);
  if (said.name === 'exported') return i18n.t('actor.exported', said.count, [said.count.toLocaleString(locale)]);
  if (said.name === 'decided') return i18n.t(`actor.done.${said.kind}`);
  if (said.name === 'changed') return i18n.t('actor.changed');
  return said.name === 'undone' ? i18n.t('actor.undone') : i18n.t(`remarks.${said.name}`);
}
