import { i18n } from '#i18n';
import { formatName } from './format-name';

export interface SaveAsButtonsProps<Format extends string> {
  readonly formats: readonly Format[];
  readonly onSave: (format: Format) => void;
}

/** The buttons that save a list as a file, one for each format. */
export function SaveAsButtons<Format extends string>({ formats, onSave }: SaveAsButtonsProps<Format>) {
  return formats.map((format) => (
    <button
      key={format}
      type="button"
      class="button quiet"
      data-action={`export-${format}`}
      aria-label={i18n.t('remarks.saveAs', [formatName(format)])}
      onClick={() => onSave(format)}
    >
      {formatName(format)}
    </button>
  ));
}
