import type { Signal } from '@preact/signals';
import type { CorrectionControls } from '../correct/correction-controls';
import type { ReadingControls } from '../reading/reading-controls';
import { CastPanel } from './CastPanel';

export interface CastSideProps {
  readonly controls: ReadingControls;
  readonly corrections: CorrectionControls | undefined;
  /** Whether the cast is open as a drawer over the article, where there is no space beside it. */
  readonly isOpen: Signal<boolean>;
  readonly onStepQuotes: (by: 1 | -1) => void;
  readonly onOpenQuote: (id: string) => void;
}

/** The cast beside the article. Actions that lead from it into the article close the drawer. */
export function CastSide({ controls, corrections, isOpen, onStepQuotes, onOpenQuote }: CastSideProps) {
  const close = () => {
    isOpen.value = false;
  };
  return (
    <CastPanel
      article={controls.reading.value.article}
      controls={controls}
      corrections={corrections}
      id="dramatis-cast"
      onClose={close}
      onStepQuotes={onStepQuotes}
      onToggleVoices={() => {
        close();
        controls.voices.toggle();
      }}
      onOpenQuote={onOpenQuote}
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
