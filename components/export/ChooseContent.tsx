import { i18n } from '#i18n';
import type { ExportControls } from '../../utils/controls/library-export';
import { Switch } from '../settings/Switch';

export interface ChooseContentProps {
  readonly controls: Pick<ExportControls, 'formats' | 'choice' | 'choose'>;
}

/** The choices that the format has about its content. */
export function ChooseContent({ controls }: ChooseContentProps) {
  const { format, withPictures, isHighlightsOnly, isTogether } = controls.choice.value;
  const chosen = controls.formats.find(({ id }) => id === format);
  if (!chosen || (chosen.options.length === 0 && chosen.files === 'all')) return null;
  return (
    <fieldset class="export-list" data-setting="export-content">
      <legend>{i18n.t('export.options')}</legend>
      {chosen.options.includes('pictures') && !isHighlightsOnly && (
        <Switch
          name="export-pictures"
          label={i18n.t('export.pictures')}
          isOn={withPictures}
          onTurn={(on) => controls.choose({ withPictures: on })}
        />
      )}
      {chosen.options.includes('highlights') && (
        <Switch
          name="export-highlights"
          label={i18n.t('export.highlights')}
          isOn={isHighlightsOnly}
          onTurn={(on) => controls.choose({ isHighlightsOnly: on })}
        />
      )}
      {chosen.files === 'each' && (
        <Switch
          name="export-together"
          label={i18n.t('export.together')}
          isOn={isTogether}
          onTurn={(on) => controls.choose({ isTogether: on })}
        />
      )}
    </fieldset>
  );
}
