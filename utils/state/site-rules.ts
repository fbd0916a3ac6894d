import { signal } from '@preact/signals';
import type { Site } from '../controls/site';
import type { Result } from '../model';
import { decodeSites, hostsWithReader, siteIn } from '../settings/sites';

export interface SiteRulesPorts {
  /** Returns the stored sites, without validation. */
  read(): Promise<unknown>;
  /** Stops a site's pages from opening in reader mode automatically. */
  forget(host: string): Promise<Result<void>>;
}

/** Returns the stored setting for a site. */
export async function readSite(ports: Pick<SiteRulesPorts, 'read'>, host: string): Promise<Site> {
  return { host, opensReader: siteIn(decodeSites(await ports.read()), host).opensReader };
}

/** Creates the list of sites whose articles open in reader mode automatically. Sites can be removed from it. */
export function createSiteRules(ports: SiteRulesPorts) {
  const list = signal<readonly string[]>([]);
  const load = async (): Promise<void> => {
    list.value = hostsWithReader(decodeSites(await ports.read()));
  };
  return {
    /** The hosts of the sites whose articles open in reader mode automatically, in alphabetical order. */
    list,
    load,
    async remove(host: string): Promise<Result<void>> {
      const done = await ports.forget(host);
      await load();
      return done;
    },
  };
}
