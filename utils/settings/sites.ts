import type { DisplaySettings, SiteSettings, Sites } from '../model';
import { decodeDisplay } from './decode-settings';

/** The maximum number of sites with settings of their own, which is more than anybody needs. The oldest are dropped first. */
const MAX_SITES = 500;
const MAX_HOST = 253;
const NO_SETTINGS: SiteSettings = { opensReader: false, display: {} };

/** Returns the settings for a site. A site without an entry does not override any settings. */
export const siteIn = (sites: Sites, host: string): SiteSettings => (Object.hasOwn(sites, host) ? sites[host] : undefined) ?? NO_SETTINGS;

/** Returns the hosts whose articles open in reader mode automatically, in alphabetical order. */
export const hostsWithReader = (sites: Sites): readonly string[] =>
  Object.keys(sites)
    .filter((host) => siteIn(sites, host).opensReader)
    .sort();

/** Returns the settings for all sites after a change to one of them. A site is removed when it no longer overrides any settings. */
export function changeSite(sites: Sites, host: string, change: Partial<SiteSettings>): Sites {
  const { [host]: _, ...others } = sites;
  const site = { ...siteIn(sites, host), ...change };
  if (!site.opensReader && Object.keys(site.display).length === 0) return others;
  return Object.fromEntries([...Object.entries(others), [host, site] as const].slice(-MAX_SITES));
}

/** Returns the general display settings, overridden by those for a site. */
export const displayOn = (everywhere: DisplaySettings, site: Pick<SiteSettings, 'display'>): DisplaySettings => ({
  ...everywhere,
  ...site.display,
});

/** Decodes stored settings for sites, which may be from another version or damaged. */
export function decodeSites(value: unknown): Sites {
  if (typeof value !== 'object' || value === null) return {};
  const decoded = Object.entries(value).flatMap(([host, site]: [string, unknown]): [string, SiteSettings][] => {
    if (!isHost(host) || typeof site !== 'object' || site === null) return [];
    const { opensReader, display } = site as Readonly<Record<string, unknown>>;
    return [[host, { opensReader: opensReader === true, display: decodeDisplay(display) }]];
  });
  return Object.fromEntries(decoded.slice(-MAX_SITES));
}

/**
 * Returns whether a host is in the normalised form that browsers use and contains no wildcard, port or brackets, so that it can be part of
 * a match pattern.
 */
export const isHost = (host: string): boolean => host.length <= MAX_HOST && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host);
