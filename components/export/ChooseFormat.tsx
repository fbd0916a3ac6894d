import { i18n } from '#i18n';
import type { ExportControls } from '../../utils/controls/library-export';
import { formatName } from '../share/format-name';
import { ABOUT_FORMATS, type FormatId } from './about-formats';
import { RadioList } from './RadioList';

export interface ChooseFormatProps {
  readonly controls: Pick<ExportControls, 'formats' | 'choice' | 'choose'>;
}

/** The choice of the file format, with a sentence about each. */
export function ChooseFormat({ controls }: ChooseFormatProps) {
  const offered = new Set(controls.formats.map(({ id }) => id));
  const values = (Object.keys(ABOUT_FORMATS) as FormatId[]).filter((id) => offered.has(id));
  return (
    <RadioList
      name="export-format"
      label={i18n.t('export.format')}
      values={values}
      chosen={controls.choice.value.format as FormatId}
      labelOf={formatName}
      hintOf={(id) => i18n.t(`export.about.${ABOUT_FORMATS[id]}`)}
      onChoose={(format) => controls.choose({ format })}
    />
  );
}
