import { signal } from '@preact/signals';
import type { Result, Toast } from '../model';

/** What a surface asks of the browser about the site of its page. */
export interface SitePorts {
  /** The host of the page, and whether its articles open in reader mode by themselves; `null` where they cannot, or nothing may be kept. */
  find(): Promise<Site | null>;
  /** Asks the reader; whether it is allowed. Called by a click, and waits for nothing before it asks. Absent where a surface may not ask. */
  turnOn?(host: string): Promise<Result<boolean>>;
  turnOff(host: string): Promise<Result<void>>;
}
export interface Site {
  readonly host: string;
  readonly opensReader: boolean;
}

/** Whether the articles of this site open in reader mode by themselves, and the way to change it. Is what the view calls its `SiteControls`. */
export function createSiteMode(ports: SitePorts, say: (toast: Toast) => void) {
  const site = signal<Site | null>(null);
  return {
    site,
    canTurnOn: ports.turnOn !== undefined,
    async ask(): Promise<void> {
      site.value = await ports.find();
    },
    async turn(on: boolean): Promise<void> {
      if (!site.value) return;
      const { host } = site.value;
      // Nothing before the question: the browser must see that the reader's click asks it.
      const done: Result<boolean> = on
        ? ((await ports.turnOn?.(host)) ?? { ok: true, value: false })
        : await ports.turnOff(host).then((off) => (off.ok ? { ok: true, value: true } : off));
      if (!done.ok) return say({ message: 'failed', code: done.error.code });
      if (done.value) site.value = { host, opensReader: on };
      say({ message: done.value ? (on ? 'siteOn' : 'siteOff') : 'siteRefused' });
    },
  };
}
