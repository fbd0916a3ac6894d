import { signal } from '@preact/signals';
import type { Result } from '../model';
import { decodeSites, hostsWithReader, siteIn } from '../settings/sites';
import type { Site } from './site-mode';

export interface SiteRulesPorts {
  /** What comes from there is not trusted. */
  read(): Promise<unknown>;
  /** Pages of a site no longer open in reader mode by themselves. */
  forget(host: string): Promise<Result<void>>;
}

/** What is kept of one site. */
export async function readSite(ports: Pick<SiteRulesPorts, 'read'>, host: string): Promise<Site> {
  return { host, opensReader: siteIn(decodeSites(await ports.read()), host).opensReader };
}

/** The sites whose articles open in reader mode by themselves, to be looked at and taken back. */
export function createSiteRules(ports: SiteRulesPorts) {
  const list = signal<readonly string[]>([]);
  const load = async (): Promise<void> => {
    list.value = hostsWithReader(decodeSites(await ports.read()));
  };
  return {
    /** Hosts, in the order of the alphabet. */
    list,
    load,
    async remove(host: string): Promise<Result<void>> {
      const done = await ports.forget(host);
      await load();
      return done;
    },
  };
}
