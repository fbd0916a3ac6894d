import type { Signal } from '@preact/signals';
import { useCorrections, useReading } from '../reading/article-context';
import { CastPanel } from './CastPanel';

export interface CastSideProps {
  /** Whether the cast drawer is open. The drawer covers the article in views that are too narrow for a sidebar. */
  readonly isOpen: Signal<boolean>;
}

/** The cast next to the article. Actions that lead from the cast to the article close the drawer. */
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
