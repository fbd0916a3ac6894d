import { i18n } from '#i18n';
import type { ActorNotice } from '../../utils/controls/actor-page';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';

export interface ActorNoticesProps {
  readonly said: ActorNotice | null;
  readonly onUndo: (decision: string) => Promise<void>;
}

/** The message about the last action. A decision has a button that undoes it. */
export function ActorNotices({ said, onUndo }: ActorNoticesProps) {
  const locale = useLocale();
  return (
    <div class="actor-said" data-said={said?.name}>
      <p role="status">{said && wordsOf(said, locale)}</p>
      {said?.name === 'decided' && (
        <button type="button" class="button" data-action="undo-last" onClick={() => void onUndo(said.decision)}>
          {i18n.t('library.undo')}
        </button>
      )}
    </div>
  );
}

function wordsOf(said: ActorNotice, locale: string): string {
  if (said.name === 'failed') return failureWords(said.error, locale);
  if (said.name === 'exported') return i18n.t('actor.exported', said.count, [said.count.toLocaleString(locale)]);
  if (said.name === 'decided') return i18n.t(`actor.done.${said.kind}`);
  return said.name === 'undone' ? i18n.t('actor.undone') : i18n.t(`remarks.${said.name}`);
}
