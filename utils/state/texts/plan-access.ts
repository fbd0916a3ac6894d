import type { TextPlan } from '../../controls/link-texts';
import type { LinkTarget } from '../../model';

/** The functions about the permission to request pages. */
export interface AccessPorts {
  /** The match pattern for all web pages. */
  readonly allSites: string;
  /** Returns the match pattern for all pages on a host. */
  pagesOf(host: string): string;
  has(pages: string): Promise<boolean>;
  /** Asks the reader. Browsers allow this only while they handle a click, so nothing may be awaited before this call. */
  ask(pages: readonly string[]): Promise<boolean>;
  /** Keeps the given access until `release`, or until this page is closed. */
  hold(pages: readonly string[]): void;
  /** Resolves when the access has been given back. */
  release(): Promise<void>;
}

/** The access that some links need. */
export interface Access {
  /** The match patterns that the reader has not allowed yet. */
  readonly missing: readonly string[];
  readonly shown: TextPlan['access'];
}

/** The number of hosts up to which the reader is asked for each. The prompt for more would be too long to read. */
const MAX_NAMED = 5;

/** The hosts of some links, without «www.». */
export const hostsOf = (links: readonly LinkTarget[]): readonly string[] => [
  ...new Set(links.map(({ url }) => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '')),
];

/**
 * Returns the access that links need. A host is asked for with and without «www.», because many lead from one to the other. If `leadsOn`,
 * some links lead to other hosts, which are not known before, so all sites are asked for.
 */
export async function planAccess(links: readonly LinkTarget[], leadsOn: boolean, ports: AccessPorts): Promise<Access> {
  if (links.length === 0 || (await ports.has(ports.allSites))) return { missing: [], shown: 'given' };
  const hosts = hostsOf(links);
  if (leadsOn || hosts.length > MAX_NAMED) return { missing: [ports.allSites], shown: 'all' };
  const wanted = hosts.map((host) => ({ host, pages: namesOf(host).map(ports.pagesOf) }));
  const missing = (await Promise.all(wanted.map(async ({ pages }) => only(pages, ports)))).flat();
  const shown = wanted.filter(({ pages }) => pages.some((one) => missing.includes(one))).map(({ host }) => host);
  return { missing, shown: missing.length === 0 ? 'given' : shown };
}

/** Returns the names of a host. One that is an address has no other. */
const namesOf = (host: string): readonly string[] => (/^\[|^[\d.]+$/.test(host) ? [host] : [host, `www.${host}`]);

async function only(pages: readonly string[], { has }: AccessPorts): Promise<readonly string[]> {
  const given = await Promise.all(pages.map(has));
  return pages.filter((_, at) => !given[at]);
}
