import { i18n } from '#i18n';
import type { ImportControls } from '../../utils/controls/library-import';
import { WorkProgress } from '../work/WorkProgress';
import { ChooseFiles } from './ChooseFiles';
import { ImportPreview } from './ImportPreview';
import { ImportReport } from './ImportReport';

export interface ImportPageProps {
  readonly controls: ImportControls;
}

/** The page that brings articles from the files of other programs into the library. */
export function ImportPage({ controls }: ImportPageProps) {
  const state = controls.state.value;
  return (
    <div class="import work" data-import={state.name}>
      {state.name === 'idle' && <ChooseFiles ended={state.ended} onChoose={(files) => void controls.choose(files)} />}
      {state.name === 'reading' && (
        <WorkProgress words={i18n.t('import.reading', [String(state.found)])} share={state.share} isPaused={false} onStop={controls.stop} />
      )}
      {state.name === 'preview' && (
        <ImportPreview preview={state.preview} onStart={(choices) => void controls.start(choices)} onAgain={controls.again} />
      )}
      {state.name === 'running' && (
        <WorkProgress
          words={i18n.t(state.isPaused ? 'import.paused' : 'import.running', [String(state.progress.done), String(state.progress.total)])}
          share={state.progress.done / Math.max(1, state.progress.total)}
          hint={i18n.t('import.close')}
          isPaused={state.isPaused}
          onPause={controls.pause}
          onResume={controls.resume}
          onStop={controls.stop}
        />
      )}
      {state.name === 'done' && <ImportReport done={state} onAgain={controls.again} onSave={controls.saveReport} />}
    </div>
  );
}
