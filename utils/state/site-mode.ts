import { signal } from '@preact/signals';
import type { Site, SiteControls } from '../controls/site';
import type { Result, Toast } from '../model';

/** The browser functions that read and change the setting for the site of the displayed page. */
export interface SitePorts {
  /**
   * Returns the host of the page, and whether the site's articles open in reader mode automatically. Returns `null` if this setting is not
   * possible for the page or if nothing may be stored.
   */
  find(): Promise<Site | null>;
  /**
   * Asks the reader and the browser for permission, and returns whether it was granted. Must be called in response to a click, and must ask
   * before it awaits anything. Absent in views that are not allowed to ask.
   */
  turnOn?(host: string): Promise<Result<boolean>>;
  turnOff(host: string): Promise<Result<void>>;
}

/** The setting that determines whether a site's articles open in reader mode automatically. */
export interface SiteMode extends SiteControls {
  /** Determines the page's site and loads its setting. */
  ask(): Promise<void>;
}

/** Creates the setting that determines whether a site's articles open in reader mode automatically. */
export function createSiteMode(ports: SitePorts, say: (toast: Toast) => void): SiteMode {
  const site = signal<Site | null>(null);
  return {
    site,
    canTurnOn: ports.turnOn !== undefined,
    async ask() {
      site.value = await ports.find();
    },
    async turn(on) {
      if (!site.value) return;
      const { host } = site.value;
      // The browser asks for permission only in direct response to a click, so nothing may be awaited before that.
      const done: Result<boolean> = on
        ? ((await ports.turnOn?.(host)) ?? { ok: true, value: false })
        : await ports.turnOff(host).then((off) => (off.ok ? { ok: true, value: true } : off));
      if (!done.ok) return say({ message: 'failed', code: done.error.code });
      if (done.value) site.value = { host, opensReader: on };
      say({ message: done.value ? (on ? 'siteOn' : 'siteOff') : 'siteRefused' });
    },
  };
}
