import { computed, signal } from '@preact/signals';
import type { SettingsControls } from '../controls/settings';
import type { DisplaySettings, Result, Settings, Sites } from '../model';
import { changeSite, decodeSites, displayOn, siteIn } from '../settings/sites';

/** Access to the page's host and to the settings stored for individual sites. The stored data are not validated. */
export interface SiteDisplayPorts {
  /** Returns the page's host, or `null` if there is none or if nothing may be stored for it. */
  host(): Promise<string | null>;
  read(): Promise<unknown>;
  change(edit: (kept: unknown) => Sites): Promise<Result<void>>;
}
type Display = Partial<DisplaySettings>;

/** The settings that apply on a particular site. */
export interface SiteSettings extends Required<Pick<SettingsControls, 'value' | 'change' | 'site' | 'turnOwn'>> {
  /** Determines the site and loads its display settings. Until then, the general settings apply. */
  load(): Promise<void>;
}

/**
 * Creates the settings for a site, which may have its own display settings. If it does, changes to the display settings apply only to this
 * site. All other changes apply to every site.
 * @param everywhere The general settings, which apply to all sites.
 */
export function createSiteSettings(everywhere: Pick<SettingsControls, 'value' | 'change'>, ports: SiteDisplayPorts): SiteSettings {
  const host = signal<string | null>(null);
  const display = signal<Display>({});
  const isOwn = signal(false);
  const value = computed((): Settings => {
    const settings = everywhere.value.value;
    return isOwn.value ? { ...settings, display: displayOn(settings.display, { display: display.value }) } : settings;
  });
  const keep = (next: Display): void => {
    const { value: site } = host;
    display.value = next;
    if (site !== null) void ports.change((kept) => changeSite(decodeSites(kept), site, { display: next }));
  };
  return {
    value,
    site: computed(() => (host.value === null ? null : { host: host.value, isOwn: isOwn.value })),
    async load() {
      const [found, kept] = await Promise.all([ports.host(), ports.read()]);
      host.value = found;
      display.value = found === null ? {} : siteIn(decodeSites(kept), found).display;
      isOwn.value = Object.keys(display.value).length > 0;
    },
    change(edit) {
      if (!isOwn.peek()) {
        everywhere.change(edit);
        return;
      }
      const before = value.peek();
      const after = edit(before);
      if (after.display !== before.display) keep(differences(everywhere.value.peek().display, after.display));
      everywhere.change((general) => ({ ...after, display: general.display }));
    },
    turnOwn(on) {
      isOwn.value = on;
      if (!on) keep({});
    },
  };
}

/** Returns the display settings for a site that differ from the general ones. */
function differences(everywhere: DisplaySettings, here: DisplaySettings): Display {
  const names = Object.keys(here) as (keyof DisplaySettings)[];
  return Object.fromEntries(
    names.filter((name) => JSON.stringify(here[name]) !== JSON.stringify(everywhere[name])).map((name) => [name, here[name]]),
  );
}
