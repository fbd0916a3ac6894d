import { signal } from '@preact/signals';
import type { Site, SiteControls } from '../controls/site';
import type { Result, Toast } from '../model';

/** The functions of the browser that a view needs for the site of its page. */
export interface SitePorts {
  /**
   * Returns the host of the page, and whether its articles open in reader mode automatically, or `null` if they cannot or if
   * nothing may be stored.
   */
  find(): Promise<Site | null>;
  /**
   * Asks the reader and the browser for permission, and returns whether it was granted. Must be called on a click, and must ask before it
   * awaits anything. Absent in views that may not ask.
   */
  turnOn?(host: string): Promise<Result<boolean>>;
  turnOff(host: string): Promise<Result<void>>;
}

/** The setting that decides whether the articles of a site open in reader mode automatically. */
export interface SiteMode extends SiteControls {
  /** Finds out the site of the page and its setting. */
  ask(): Promise<void>;
}

/** Creates the setting that decides whether the articles of a site open in reader mode automatically. */
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
      // Nothing may be awaited before the browser asks the reader, because it only asks as the direct result of a click.
      const done: Result<boolean> = on
        ? ((await ports.turnOn?.(host)) ?? { ok: true, value: false })
        : await ports.turnOff(host).then((off) => (off.ok ? { ok: true, value: true } : off));
      if (!done.ok) return say({ message: 'failed', code: done.error.code });
      if (done.value) site.value = { host, opensReader: on };
      say({ message: done.value ? (on ? 'siteOn' : 'siteOff') : 'siteRefused' });
    },
  };
}
