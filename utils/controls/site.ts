import type { ReadonlySignal } from '@preact/signals';

/** The setting that makes a site's articles always open in reader mode. */
export interface SiteControls {
  /** The site of the page and its setting; `null` if the setting is not available for the page. */
  readonly site: ReadonlySignal<Site | null>;
  /** Whether this view can turn the setting on. This requires a permission, and only some views may ask the browser for it. */
  readonly canTurnOn: boolean;
  turn(on: boolean): Promise<void>;
}

/** A site, and whether its articles always open in reader mode. */
export interface Site {
  readonly host: string;
  readonly opensReader: boolean;
}
