import { i18n } from '#i18n';
import type { ExportReport, ExportState } from '../../utils/controls/library-export';

export interface ExportResultProps {
  readonly state: ExportState;
}

/** The report of the last export: its files, and what was left out and why. */
export function ExportResult({ state }: ExportResultProps) {
  if (state.name === 'failed')
    return (
      <p class="export-result" data-result="failed">
        {i18n.t('export.failed')} {i18n.t(`error.${state.error.code}`)}
      </p>
    );
  if (state.name !== 'done' && state.name !== 'stopped') return null;
  const { report } = state;
  const { damaged, withoutHighlights, unchanged } = report;
  return (
    <div class="export-result" data-result={state.name}>
      <p>{headOf(state.name, report)}</p>
      {unchanged > 0 && <p>{i18n.t('export.unchanged', unchanged)}</p>}
      {withoutHighlights > 0 && <p>{i18n.t('export.noHighlights', withoutHighlights)}</p>}
      {damaged.length > 0 && (
        <>
          <p>{i18n.t('export.damaged', damaged.length)}</p>
          <ul>
            {damaged.map((title, at) => (
              <li key={at}>
                <bdi>{title || i18n.t('article.untitled')}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {report.written > 0 && report.name !== null && (
        <p>
          <bdi>{i18n.t(report.destination === 'folder' ? 'export.inFolder' : 'export.file', [report.name])}</bdi>
        </p>
      )}
    </div>
  );
}

function headOf(name: 'done' | 'stopped', { written, destination }: ExportReport): string {
  if (name === 'stopped') {
    if (destination === 'download') return i18n.t('export.stopped');
    return `${i18n.t('export.written', written)} ${i18n.t('export.stoppedFolder')}`;
  }
  return written > 0 ? i18n.t('export.written', written) : i18n.t('export.none');
}
