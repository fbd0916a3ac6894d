import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DisplaySettings, Result, Settings, Sites } from '../model';
import { changeSite, decodeSites, displayOn, siteIn } from '../settings/sites';

/** The settings that hold everywhere. */
interface Everywhere {
  readonly value: ReadonlySignal<Settings>;
  change(edit: (before: Settings) => Settings): void;
}
/** Where the reader's sites are kept; what comes from there is not trusted. */
export interface SiteDisplayPorts {
  /** The host of the page; `null` where it has none, or nothing may be kept of it. */
  host(): Promise<string | null>;
  read(): Promise<unknown>;
  change(edit: (kept: unknown) => Sites): Promise<Result<void>>;
}
type Display = Partial<DisplaySettings>;

/**
 * The settings as they are on one site: how articles look there may be different from everywhere. What is changed while it is holds there alone;
 * all else holds everywhere. Is what the view calls its `SettingsControls`.
 */
export function createSiteSettings(everywhere: Everywhere, ports: SiteDisplayPorts) {
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
    /** Whether this site may look as it likes; `null` where it cannot. */
    site: computed(() => (host.value === null ? null : { host: host.value, isOwn: isOwn.value })),
    async load(): Promise<void> {
      const [found, kept] = await Promise.all([ports.host(), ports.read()]);
      host.value = found;
      display.value = found === null ? {} : siteIn(decodeSites(kept), found).display;
      isOwn.value = Object.keys(display.value).length > 0;
    },
    change(edit: (before: Settings) => Settings): void {
      if (!isOwn.peek()) {
        everywhere.change(edit);
        return;
      }
      const before = value.peek();
      const after = edit(before);
      if (after.display !== before.display) keep(differences(everywhere.value.peek().display, after.display));
      everywhere.change((general) => ({ ...after, display: general.display }));
    },
    /** From now on what is changed of the display holds on this site alone; or it looks as everywhere again. */
    turnOwn(on: boolean): void {
      isOwn.value = on;
      if (!on) keep({});
    },
  };
}

/** What of one display is not as in another. */
function differences(everywhere: DisplaySettings, here: DisplaySettings): Display {
  const names = Object.keys(here) as (keyof DisplaySettings)[];
  return Object.fromEntries(
    names.filter((name) => JSON.stringify(here[name]) !== JSON.stringify(everywhere[name])).map((name) => [name, here[name]]),
  );
}
