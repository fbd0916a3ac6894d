import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface SkeletonProps {
  /** Stops what the reader is waiting for. Without it, no button is offered. */
  readonly onStop?: () => void;
}

const LINES = [92, 97, 88, 95, 41, 96, 90, 94, 62] as const;
/** The time after which the button is offered, in milliseconds. Most pages are read before, and a button that flashes would only irritate. */
const PATIENCE_MS = 1_000;

/**
 * The placeholder that is displayed while an article is being extracted, with a status message. If that takes longer than most pages do,
 * offers a button that stops it. The button appears in a place that is kept free for it.
 */
export function Skeleton({ onStop }: SkeletonProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLate, PATIENCE_MS, true);
    return () => clearTimeout(timer);
  }, []);
  const isOffered = isLate && onStop !== undefined;
  return (
    <div class="columns">
      <main class="page">
        <div class="article skeleton">
          <div class="skeleton-state">
            <div role="status">
              <h1 class="skeleton-words">{isOffered ? i18n.t('popup.loadingLong') : i18n.t('popup.loading')}</h1>
            </div>
            {isOffered && (
              <button type="button" class="button" data-action="stop" onClick={onStop}>
                {i18n.t('popup.stop')}
              </button>
            )}
          </div>
          <div aria-busy="true">
            <div class="skeleton-title" />
            <div class="skeleton-title" data-short="" />
            {LINES.map((width) => (
              <div key={width} class="skeleton-line" data-width={Math.ceil(width / 20)} />
            ))}
          </div>
        </div>
      </main>
      <div class="cast" />
    </div>
  );
}
