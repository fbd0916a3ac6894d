import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportControls } from '../../utils/controls/library-export';
import { formatName } from '../share/format-name';
import { ABOUT_FORMATS, ABOUT_RESEARCH, type FormatId, type ResearchId } from './about-formats';
import { RadioOptions } from './RadioOptions';

export interface ChooseFormatProps {
  readonly controls: Pick<ExportControls, 'formats' | 'choice' | 'choose'>;
}

/** The choice of the file format, with a sentence about each. Those for research are folded away until a reader looks for them. */
export function ChooseFormat({ controls }: ChooseFormatProps) {
  const offered = new Set(controls.formats.map(({ id }) => id));
  const research = (Object.keys(ABOUT_RESEARCH) as ResearchId[]).filter((id) => offered.has(id));
  const chosen = controls.choice.value.format;
  const [isOpen] = useState(chosen in ABOUT_RESEARCH);
  const common = { group: useId(), chosen, labelOf: formatName, onChoose: (format: string) => controls.choose({ format }) };
  return (
    <fieldset class="export-list" data-setting="export-format">
      <legend>{i18n.t('export.format')}</legend>
      <RadioOptions
        {...common}
        values={(Object.keys(ABOUT_FORMATS) as FormatId[]).filter((id) => offered.has(id))}
        hintOf={(id) => i18n.t(`export.about.${ABOUT_FORMATS[id]}`)}
      />
      {research.length > 0 && (
        <details class="export-research" open={isOpen}>
          <summary>
            {i18n.t('research.title')}
            <span class="export-hint">{i18n.t('research.hint')}</span>
          </summary>
          <RadioOptions {...common} values={research} hintOf={(id) => i18n.t(`research.about.${ABOUT_RESEARCH[id]}`)} />
        </details>
      )}
    </fieldset>
  );
}
