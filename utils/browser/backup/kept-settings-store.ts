import { browser } from 'wxt/browser';
import { type KeptSettings, mergeSites, printKeptSettings, readKeptSettings } from '../../backup/kept-settings';
import { castRuleStore } from '../cast-rule-store';
import { removalsKey } from '../read-removals';
import { addRemoval } from '../removal-store';
import { settingsStore } from '../settings-store';
import { siteStore } from '../site-store';

const REMOVALS = removalsKey('');

/** Returns the settings and rules of this browser as JSON, as a backup keeps them. */
export async function collectSettings(): Promise<string> {
  const [{ settings }, rules, sites, all] = await Promise.all([
    settingsStore.read(),
    castRuleStore.read(),
    siteStore.read(),
    browser.storage.local.get(null),
  ]);
  const removals = Object.fromEntries(
    Object.entries(all as Readonly<Record<string, { readonly selectors?: unknown }>>)
      .filter(([key]) => key.startsWith(REMOVALS))
      .map(([key, stored]) => [key.slice(REMOVALS.length), stored?.selectors]),
  );
  // Reading it again decodes everything, so that a backup holds nothing that no version has written.
  const kept = readKeptSettings(JSON.stringify({ version: 1, settings, rules, sites, removals }));
  return kept ? printKeptSettings(kept) : '{}';
}

/** Takes over the settings and rules of a backup. Rules that are only here stay. `addRules` stores corrections of the cast. */
export async function applySettings(json: string, addRules: (rules: KeptSettings['rules']) => Promise<unknown>): Promise<void> {
  const found = readKeptSettings(json);
  if (!found) return;
  const before = await settingsStore.read();
  await settingsStore.write({ settings: found.settings, base: before.settings });
  await addRules(found.rules);
  await siteStore.change((kept) => mergeSites(readSites(kept), found.sites));
  for (const [site, selectors] of Object.entries(found.removals)) for (const selector of selectors) await addRemoval(site, selector);
}

const readSites = (kept: unknown): KeptSettings['sites'] => readKeptSettings(JSON.stringify({ version: 1, sites: kept }))?.sites ?? {};
