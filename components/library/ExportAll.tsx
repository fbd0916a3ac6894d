import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportControls, ExportState } from '../../utils/controls/library-export';
import { interfaceLocale } from '../frame/interface-language';
import { documentWords } from '../share/document-words';
import { formatName } from '../share/format-name';

export interface ExportAllProps {
  readonly controls: ExportControls;
}

/** The button that exports the whole library to a file. During the export, the same button stops it, so keyboard focus stays in place. */
export function ExportAll({ controls }: ExportAllProps) {
  const state = controls.state.value;
  const exporting = state.name === 'running';
  const [format, setFormat] = useState(controls.formats[0] ?? '');
  return (
    <>
      {controls.formats.length > 1 && (
        <select
          class="button"
          aria-label={i18n.t('library.exportFormat')}
          disabled={exporting}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value)}
        >
          {controls.formats.map((id) => (
            <option key={id} value={id}>
              {formatName(id)}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="button quiet"
        data-action={exporting ? 'stop-export' : 'export'}
        title={exporting ? undefined : i18n.t('library.exportHint')}
        // The second click of a double click is ignored, because it would stop the export that the first click started.
        onClick={({ detail }) =>
          detail < 2 && (exporting ? controls.stop() : void controls.start(format, documentWords(interfaceLocale())))
        }
      >
        {exporting ? i18n.t('library.exportStop') : i18n.t('library.export')}
      </button>
      <p class="export-words" role="status" data-export={state.name}>
        {wordsOf(state)}
      </p>
    </>
  );
}

function wordsOf(state: ExportState): string {
  switch (state.name) {
    case 'idle':
      return '';
    case 'running':
      return state.total === 0 ? '' : i18n.t('library.exporting', [String(state.done), String(state.total)]);
    case 'stopped':
      return i18n.t('library.exportStopped');
    case 'done': {
      const written = i18n.t('library.exported', state.written);
      return state.unreadable === 0 ? written : `${written} ${i18n.t('library.exportUnreadable', state.unreadable)}`;
    }
    case 'failed':
      return `${i18n.t('library.exportFailed')} ${i18n.t(`error.${state.error.code}`)}`;
  }
}
