import { i18n } from '#i18n';
import type { VoicesOverTimeControls, VoicesState } from '../../utils/controls/voices-over-time';
import { useLocale } from '../frame/locale-context';
import { WorkProgress } from '../work/WorkProgress';

export interface UnreadArticlesProps {
  /** The number of articles that have not been read. */
  readonly unread: number;
  readonly reading: Extract<VoicesState, { name: 'counted' }>['reading'];
  readonly controls: Pick<VoicesOverTimeControls, 'load' | 'stop'>;
}

/** The progress of reading articles from an earlier release, or the offer to read those that are left. */
export function UnreadArticles({ unread, reading, controls }: UnreadArticlesProps) {
  const locale = useLocale();
  const number = (value: number) => value.toLocaleString(locale);
  if (reading) {
    return (
      <WorkProgress
        words={i18n.t('voicesOverTime.reading', [number(reading.done), number(reading.total)])}
        share={reading.done / reading.total}
        hint={i18n.t('voicesOverTime.readingHint')}
        isPaused={false}
        onStop={controls.stop}
      />
    );
  }
  if (unread === 0) return null;
  return (
    <p class="library-notice" role="status">
      <span>{i18n.t('voicesOverTime.unread', unread, [number(unread)])}</span>
      <button type="button" class="button" data-action="read-voices" onClick={() => void controls.load()}>
        {i18n.t('voicesOverTime.readOn')}
      </button>
    </p>
  );
}
