import { i18n } from '#i18n';
import type { ExportControls } from '../../utils/controls/library-export';
import { useLocale } from '../frame/locale-context';
import { documentWords } from '../share/document-words';
import { ChooseArticles } from './ChooseArticles';
import { ChooseContent } from './ChooseContent';
import { ChooseDestination } from './ChooseDestination';
import { ChooseFormat } from './ChooseFormat';
import { ExportProgress } from './ExportProgress';
import { ExportResult } from './ExportResult';

export interface ExportPageProps {
  readonly controls: ExportControls;
}

/** The page that writes saved articles into files. */
export function ExportPage({ controls }: ExportPageProps) {
  const locale = useLocale();
  const state = controls.state.value;
  const isRunning = state.name === 'running';
  return (
    <div class="export" data-export={state.name}>
      <fieldset class="export-choices" disabled={isRunning}>
        <ChooseArticles controls={controls} />
        <ChooseFormat controls={controls} />
        <ChooseContent controls={controls} />
        <ChooseDestination controls={controls} />
      </fieldset>
      <div class="export-actions">
        <button
          type="button"
          class="button strong"
          data-action={isRunning ? 'stop-export' : 'start-export'}
          // The second click of a double click is ignored, because it would stop the export that the first click started.
          onClick={({ detail }) => detail < 2 && (isRunning ? controls.stop() : void controls.start(documentWords(locale)))}
        >
          {i18n.t(isRunning ? 'export.stop' : 'export.start')}
        </button>
        {isRunning && <ExportProgress done={state.done} total={state.total} />}
      </div>
      <div role="status">
        <ExportResult state={state} />
      </div>
    </div>
  );
}
