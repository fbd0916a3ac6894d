import { i18n } from '#i18n';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { useSettings } from '../frame/settings-context';
import { changeDisplay } from './change-display';
import { DisplayFields } from './DisplayFields';
import { FocusFields } from './FocusFields';
import { Switch } from './Switch';

/** The panel with the display and line focus settings, next to an article. */
export function DisplayPanel() {
  const settings = useSettings();
  const site = settings.site?.value;
  return (
    <>
      {site && <Switch name="own-display" label={i18n.t('site.own')} isOn={site.isOwn} onTurn={(on) => settings.turnOwn?.(on)} />}
      <DisplayFields display={settings.value.value.display} onChange={(display) => changeDisplay(settings, display)} />
      <FocusFields />
      <button type="button" class="button" data-action="reset-display" onClick={() => changeDisplay(settings, DEFAULT_SETTINGS.display)}>
        {i18n.t('display.reset')}
      </button>
    </>
  );
}
