import { i18n } from '#i18n';

export interface ExportProgressProps {
  /** The numbers of articles. */
  readonly done: number;
  readonly total: number;
}

/** The progress of an export. It is empty until the number of articles is known. */
export function ExportProgress({ done, total }: ExportProgressProps) {
  if (total === 0) return null;
  const words = i18n.t('export.running', [String(done), String(total)]);
  return (
    <>
      <progress max={total} value={done} aria-label={words} />
      <span class="export-count">{words}</span>
    </>
  );
}
