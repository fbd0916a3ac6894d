import type { Result, Sites } from '../model';
import { changeSite, decodeSites, hostsWithReader, isHost, siteIn } from '../settings/sites';

/** The browser functions with which the background manages the reader's sites. Data from the store are not validated. */
export interface SiteServicePorts {
  readonly store: { read(): Promise<unknown>; change(edit: (kept: unknown) => Sites): Promise<Result<void>> };
  /** The site for which the browser was last asked for permission. */
  readonly pending: { find(): Promise<{ readonly host: string; readonly tabId: number } | null>; forget(): Promise<void> };
  /** The pages on which the reader has closed reader mode, one for each tab. */
  readonly left: { note(tabId: number, address: string): Promise<void>; has(tabId: number, address: string): Promise<boolean> };
  isAllowed(host: string): Promise<boolean>;
  giveBack(host: string): Promise<unknown>;
  /** Registers a script for exactly these hosts. The script reports when a page on one of the hosts has loaded. */
  register(hosts: readonly string[]): Promise<void>;
  /**
   * Turns on reader mode in a tab, unless it is already on. If `byItself` is true and the page contains no article, nothing is displayed or
   * reported. Returns whether it has read the page.
   */
  openReader(tabId: number, byItself: boolean): Promise<boolean>;
  /** Counts the quotations of the page in a tab, if reader mode has not read it. */
  count(tabId: number): Promise<void>;
}

/** Creates the service for the sites whose articles open in reader mode automatically. */
export function createSiteService(ports: SiteServicePorts) {
  const set = (host: string, opensReader: boolean) => ports.store.change((kept) => changeSite(decodeSites(kept), host, { opensReader }));

  let settling: Promise<unknown> = Promise.resolve();

  /** Registers the sites that the reader has chosen, and removes those that the browser no longer allows. */
  async function synchronise(): Promise<void> {
    const hosts = hostsWithReader(decodeSites(await ports.store.read()));
    const allowed = await Promise.all(hosts.map((host) => ports.isAllowed(host)));
    for (const [at, host] of hosts.entries()) if (!allowed[at]) await set(host, false);
    await ports.register(hosts.filter((_, at) => allowed[at]));
  }

  async function settle(isGranted: (host: string) => boolean): Promise<Result<void>> {
    const pending = await ports.pending.find();
    if (!pending) return DONE;
    await ports.pending.forget();
    if (!isHost(pending.host) || !isGranted(pending.host) || !(await ports.isAllowed(pending.host))) return DONE;
    const kept = await set(pending.host, true);
    if (!kept.ok) return kept;
    await synchronise();
    if (!(await ports.openReader(pending.tabId, false))) await ports.count(pending.tabId);
    return DONE;
  }

  return {
    synchronise,
    /**
     * Turns on reader mode for the site for which permission was last requested, provided that the browser has granted it. Otherwise, the
     * reader must have denied that request, so it is forgotten. Several listeners may call this after a single request, even at the same
     * time.
     * @param isGranted returns whether the browser has just granted the permission for a host.
     */
    settle(isGranted: (host: string) => boolean = () => true): Promise<Result<void>> {
      const settled = settling.then(() => settle(isGranted));
      // The caller receives the error, which must not prevent the next call from running.
      settling = settled.catch(() => undefined);
      return settled;
    },
    /** Turns off automatic reader mode for a site, and removes the extension's permission for the site. */
    async forget(host: string): Promise<Result<void>> {
      const kept = await set(host, false);
      await synchronise();
      await ports.giveBack(host);
      return kept;
    },
    /**
     * Opens a page in reader mode once it has loaded, provided that the reader chose this for its site and has not closed reader mode on
     * the page.
     */
    async arrive(tabId: number, address: string): Promise<void> {
      const url = URL.parse(address);
      if (!url || !siteIn(decodeSites(await ports.store.read()), url.hostname).opensReader) return;
      const isRead = !(await ports.left.has(tabId, withoutFragment(url))) && (await ports.openReader(tabId, true));
      if (!isRead) await ports.count(tabId);
    },
    /** Remembers that the reader has closed reader mode on a page. */
    async leave(tabId: number, address: string): Promise<void> {
      const url = URL.parse(address);
      if (url) await ports.left.note(tabId, withoutFragment(url));
    },
  };
}

const DONE: Result<void> = { ok: true, value: undefined };

/** Returns an address without its fragment, because fragments refer to places on the same page. */
function withoutFragment(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}
