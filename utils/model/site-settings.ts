import type { DisplaySettings } from './settings';

/** The settings of one site. */
export interface SiteSettings {
  /** Whether its articles always open in reader mode. */
  readonly opensReader: boolean;
  /** The display settings that differ on this site. */
  readonly display: Partial<DisplaySettings>;
}
/** The settings of all sites by host, as in `URL.hostname`: `www.paper.example`. */
export type Sites = Readonly<Record<string, SiteSettings>>;
