import type { Signal } from '@preact/signals';
import { useCorrections, useReading } from '../reading/article-context';
import { CastPanel } from './CastPanel';

export interface CastSideProps {
  /** Whether the cast is open as a drawer over the article, where there is no space beside it. */
  readonly isOpen: Signal<boolean>;
}

/** The cast beside the article. Actions that lead from it into the article close the drawer. */
export function CastSidebar({ isOpen }: CastSideProps) {
  const controls = useReading();
  const corrections = useCorrections();
  const close = () => {
    isOpen.value = false;
  };
  return (
    <CastPanel
      id="dramatis-cast"
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
