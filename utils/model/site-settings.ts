import type { DisplaySettings } from './settings';

/** The settings for a single site. */
export interface SiteSettings {
  /** Whether articles on this site always open in reader mode. */
  readonly opensReader: boolean;
  /** The display settings that this site overrides. */
  readonly display: Partial<DisplaySettings>;
}
/** The settings for all sites, keyed by host as in `URL.hostname`, such as `www.paper.example`. */
export type Sites = Readonly<Record<string, SiteSettings>>;
