import { i18n } from '#i18n';

export interface WorkProgressProps {
  readonly words: string;
  /** The part that is done, from 0 to 1. */
  readonly share: number;
  readonly hint?: string;
  readonly isPaused: boolean;
  /** Absent if the work cannot be paused. */
  readonly onPause?: () => void;
  readonly onResume?: () => void;
  readonly onStop: () => void;
}

/** The progress of long work, with the buttons that pause and stop it. */
export function WorkProgress({ words, share, hint, isPaused, onPause, onResume, onStop }: WorkProgressProps) {
  return (
    <div class="work-progress">
      <p id="work-words">{words}</p>
      <progress value={share} aria-labelledby="work-words" />
      <p class="work-actions">
        {onPause && (
          // One button keeps the focus while its meaning changes.
          <button
            type="button"
            class="button"
            data-action={isPaused ? 'resume-work' : 'pause-work'}
            onClick={isPaused ? onResume : onPause}
          >
            {i18n.t(isPaused ? 'import.goOn' : 'import.pause')}
          </button>
        )}
        <button type="button" class="button" data-action="stop-work" onClick={onStop}>
          {i18n.t('import.stop')}
        </button>
      </p>
      {hint && <p class="work-hint">{hint}</p>}
    </div>
  );
}
