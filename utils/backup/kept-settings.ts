import { decodeRules } from '../decode/decode-corrections';
import type { CastCorrection, Settings, SiteSettings, Sites } from '../model';
import { decodeSettings } from '../settings/decode-settings';
import { decodeSites, isHost } from '../settings/sites';

/** The settings and rules that belong to a reader's Dramatis and are not in the library. */
export interface KeptSettings {
  readonly settings: Settings;
  /** The corrections of the cast for later articles. */
  readonly rules: readonly CastCorrection[];
  readonly sites: Sites;
  /** The parts that the reader leaves out of each site, as selectors. */
  readonly removals: Readonly<Record<string, readonly string[]>>;
}

const MAX_SITES = 2_000;
const MAX_SELECTORS = 50;
const MAX_SELECTOR = 500;

/** Returns settings and rules as JSON, as a backup keeps them. */
export const printKeptSettings = (kept: KeptSettings): string => JSON.stringify({ version: 1, ...kept });

/** Reads settings and rules from a backup. Returns `null` if they are damaged or of a later version. */
export function readKeptSettings(json: string | null): KeptSettings | null {
  const found = json === null ? null : parse(json);
  if (typeof found !== 'object' || found === null || !('version' in found) || found.version !== 1) return null;
  const { settings, rules, sites, removals } = found as Readonly<Record<string, unknown>>;
  return { settings: decodeSettings(settings), rules: decodeRules(rules), sites: decodeSites(sites), removals: decodeRemovals(removals) };
}

/**
 * Adds the settings for sites of a backup to those that are here. Whether a site always opens in reader mode stays as it is here, because the
 * browser asks the reader for it, and a backup cannot answer.
 */
export function mergeSites(here: Sites, added: Sites): Sites {
  const open = (host: string): boolean => (Object.hasOwn(here, host) ? (here[host]?.opensReader ?? false) : false);
  const sites = Object.entries(added).map(([host, site]): [string, SiteSettings] => [host, { ...site, opensReader: open(host) }]);
  return { ...here, ...Object.fromEntries(sites.filter(([, { opensReader, display }]) => opensReader || Object.keys(display).length > 0)) };
}

function decodeRemovals(value: unknown): KeptSettings['removals'] {
  if (typeof value !== 'object' || value === null) return {};
  const sites = Object.entries(value).flatMap(([site, selectors]: [string, unknown]): [string, string[]][] => {
    if (!isHost(site) || !Array.isArray(selectors)) return [];
    const kept = selectors.filter((one): one is string => typeof one === 'string' && one !== '' && one.length <= MAX_SELECTOR);
    return kept.length > 0 ? [[site, kept.slice(-MAX_SELECTORS)]] : [];
  });
  return Object.fromEntries(sites.slice(-MAX_SITES));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A backup with other settings is restored without them.
    return null;
  }
}
