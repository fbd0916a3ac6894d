import { signal } from '@preact/signals';
import type { Site } from '../controls/site';
import type { Result } from '../model';
import { decodeSites, hostsWithReader, siteIn } from '../settings/sites';

export interface SiteRulesPorts {
  /** Returns the stored sites. They are untrusted. */
  read(): Promise<unknown>;
  /** Stops the pages of a site from opening in reader mode automatically. */
  forget(host: string): Promise<Result<void>>;
}

/** Returns the stored entry of one site. */
export async function readSite(ports: Pick<SiteRulesPorts, 'read'>, host: string): Promise<Site> {
  return { host, opensReader: siteIn(decodeSites(await ports.read()), host).opensReader };
}

/** Creates the list of sites whose articles open in reader mode automatically, from which they can be removed. */
export function createSiteRules(ports: SiteRulesPorts) {
  const list = signal<readonly string[]>([]);
  const load = async (): Promise<void> => {
    list.value = hostsWithReader(decodeSites(await ports.read()));
  };
  return {
    /** The hosts, in alphabetical order. */
    list,
    load,
    async remove(host: string): Promise<Result<void>> {
      const done = await ports.forget(host);
      await load();
      return done;
    },
  };
}
