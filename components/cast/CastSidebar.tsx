import type { Signal } from '@preact/signals';
import { useBackKey } from '../frame/back-key-context';
import { useCorrections, useReading } from '../reading/article-context';
import { CastPanel } from './CastPanel';

/** The id of the cast, to which the button that opens it refers. */
export const CAST_ID = 'dramatis-cast';

export interface CastSideProps {
  /** Whether the cast is shown in place of the article or over it, in views that are too narrow for a sidebar. */
  readonly isOpen: Signal<boolean>;
}

/**
 * The cast next to the article. If there is no space beside the article, the cast takes its place or lies over it, until an action takes the
 * reader to the article.
 */
export function CastSidebar({ isOpen }: CastSideProps) {
  const controls = useReading();
  const corrections = useCorrections();
  const close = () => {
    isOpen.value = false;
  };
  useBackKey(close, isOpen.value);
  return (
    <CastPanel
      id={CAST_ID}
      onClose={close}
      onToggleVoices={() => {
        close();
        controls.voices.toggle();
      }}
      onMark={
        corrections &&
        (() => {
          close();
          controls.showMarking({ parts: [], kind: 'direct' });
        })
      }
    />
  );
}
