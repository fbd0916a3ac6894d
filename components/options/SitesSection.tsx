import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsControls } from '../../utils/controls/options';
import { useSettings } from '../frame/settings-context';
import { Switch } from '../settings/Switch';

export interface SitesSectionProps {
  readonly controls: Pick<OptionsControls, 'sites'>;
}

/** The list of sites that always open in reader mode, each with a button to remove it, and the setting for them. */
export function SitesSection({ controls: { sites } }: SitesSectionProps) {
  const settings = useSettings();
  const list = sites.list.value;
  const hint = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <p ref={hint} class="field-help" tabIndex={-1}>
        {i18n.t(list.length === 0 ? 'options.noSites' : 'options.sitesHelp')}
      </p>
      <ul class="shortcuts">
        {list.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="button"
              data-action="forget-site"
              aria-label={i18n.t('options.forgetSite', [host])}
              onClick={() => {
                // The site disappears from the list together with this button, so focus moves to the hint.
                hint.current?.focus();
                void sites.remove(host);
              }}
            >
              {i18n.t('library.ruleRemove')}
            </button>
          </li>
        ))}
      </ul>
      <Switch
        name="shows-count"
        label={i18n.t('options.showsCount')}
        isOn={settings.value.value.sites.showsCount}
        onTurn={(showsCount) => settings.change((before) => ({ ...before, sites: { ...before.sites, showsCount } }))}
      />
    </>
  );
}
