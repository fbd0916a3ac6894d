import { i18n } from '#i18n';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { changeDisplay } from './change-display';
import { DisplayFields } from './DisplayFields';
import { FocusFields } from './FocusFields';
import { Switch } from './Switch';
import type { SettingsControls } from './settings-controls';

export interface DisplayPanelProps {
  readonly settings: SettingsControls;
}

/** Shows the panel beside an article with the display settings and the line focus. */
export function DisplayPanel({ settings }: DisplayPanelProps) {
  const site = settings.site?.value;
  return (
    <>
      {site && <Switch name="own-display" label={i18n.t('site.own')} isOn={site.isOwn} onTurn={(on) => settings.turnOwn?.(on)} />}
      <DisplayFields display={settings.value.value.display} onChange={(display) => changeDisplay(settings, display)} />
      <FocusFields settings={settings} />
      <button type="button" class="button" data-action="reset-display" onClick={() => changeDisplay(settings, DEFAULT_SETTINGS.display)}>
        {i18n.t('display.reset')}
      </button>
    </>
  );
}
