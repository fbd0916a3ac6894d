import { i18n } from '#i18n';

export interface ImportProgressProps {
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

/** The progress of the reading or the import, with the buttons that pause and stop it. */
export function ImportProgress({ words, share, hint, isPaused, onPause, onResume, onStop }: ImportProgressProps) {
  return (
    <div class="import-progress">
      <p id="import-words">{words}</p>
      <progress value={share} aria-labelledby="import-words" />
      <p class="import-actions">
        {onPause && (
          // One button keeps the focus while its meaning changes.
          <button
            type="button"
            class="button"
            data-action={isPaused ? 'resume-import' : 'pause-import'}
            onClick={isPaused ? onResume : onPause}
          >
            {i18n.t(isPaused ? 'import.goOn' : 'import.pause')}
          </button>
        )}
        <button type="button" class="button" data-action="stop-import" onClick={onStop}>
          {i18n.t('import.stop')}
        </button>
      </p>
      {hint && <p class="import-hint">{hint}</p>}
    </div>
  );
}
