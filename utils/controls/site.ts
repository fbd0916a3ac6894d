import type { ReadonlySignal } from '@preact/signals';

/** The setting that always opens the articles of a site in reader mode. */
export interface SiteControls {
  /** The site of the page and its setting; `null` if the setting is not available for the page. */
  readonly site: ReadonlySignal<Site | null>;
  /**
   * Whether this surface can turn the setting on. Turning it on requires a permission, for which only some surfaces may ask the browser.
   */
  readonly canTurnOn: boolean;
  turn(on: boolean): Promise<void>;
}

/** A site, and whether its articles always open in reader mode. */
export interface Site {
  readonly host: string;
  readonly opensReader: boolean;
}
