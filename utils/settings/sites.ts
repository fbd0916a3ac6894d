import type { DisplaySettings, SiteSettings, Sites } from '../model';
import { decodeDisplay } from './decode-settings';

/** More sites than anybody sets; the oldest go first. */
const MAX_SITES = 500;
const MAX_HOST = 253;
const NOTHING: SiteSettings = { opensReader: false, display: {} };

/** What the reader wants on a site; what is nowhere said is as everywhere. */
export const siteIn = (sites: Sites, host: string): SiteSettings => (Object.hasOwn(sites, host) ? sites[host] : undefined) ?? NOTHING;

/** The hosts whose articles open in reader mode by themselves, in the order of the alphabet. */
export const hostsWithReader = (sites: Sites): readonly string[] =>
  Object.keys(sites)
    .filter((host) => siteIn(sites, host).opensReader)
    .sort();

/** The sites with what is changed on one of them. A site of which nothing is said any more is left out. */
export function changeSite(sites: Sites, host: string, change: Partial<SiteSettings>): Sites {
  const { [host]: _, ...others } = sites;
  const site = { ...siteIn(sites, host), ...change };
  if (!site.opensReader && Object.keys(site.display).length === 0) return others;
  return Object.fromEntries([...Object.entries(others), [host, site] as const].slice(-MAX_SITES));
}

/** How articles look on a site: as everywhere, but for what is different there. */
export const displayOn = (everywhere: DisplaySettings, site: Pick<SiteSettings, 'display'>): DisplaySettings => ({
  ...everywhere,
  ...site.display,
});

/** Sites out of what was kept, which may be of another version or damaged. */
export function decodeSites(value: unknown): Sites {
  if (typeof value !== 'object' || value === null) return {};
  const decoded = Object.entries(value).flatMap(([host, site]: [string, unknown]): [string, SiteSettings][] => {
    if (!isHost(host) || typeof site !== 'object' || site === null) return [];
    const { opensReader, display } = site as Readonly<Record<string, unknown>>;
    return [[host, { opensReader: opensReader === true, display: decodeDisplay(display) }]];
  });
  return Object.fromEntries(decoded.slice(-MAX_SITES));
}

/** A host as browsers write it, which can be part of a match pattern: no wildcard, no port, no brackets. */
export const isHost = (host: string): boolean => host.length <= MAX_HOST && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host);
