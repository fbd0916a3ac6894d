import type { Signal } from '@preact/signals';
import { useCorrections, useReading } from '../reading/article-context';
import { CastPanel } from './CastPanel';

export interface CastSideProps {
  /** Whether the cast is shown in place of the article, in views that are too narrow for a sidebar. */
  readonly isOpen: Signal<boolean>;
}

/**
 * The cast next to the article. If there is no space beside the article, the cast takes its place, until an action takes the reader to the
 * article.
 */
export function CastSidebar({ isOpen }: CastSideProps) {
  const controls = useReading();
  const corrections = useCorrections();
  const close = () => {
    isOpen.value = false;
  };
  return (
    <CastPanel
      id="dramatis-cast"
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
