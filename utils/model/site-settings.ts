import type { DisplaySettings } from './settings';

/** What the reader wants on one site. */
export interface SiteSettings {
  /** Whether its articles open in reader mode by themselves. */
  readonly opensReader: boolean;
  /** What of the display is different there. */
  readonly display: Partial<DisplaySettings>;
}
/** By host, as in `URL.hostname`: `www.paper.example`. */
export type Sites = Readonly<Record<string, SiteSettings>>;
