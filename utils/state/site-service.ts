import type { Result, Sites } from '../model';
import { changeSite, decodeSites, hostsWithReader, isHost, siteIn } from '../settings/sites';

/** What the background has to keep the reader's sites with; what comes from there is not trusted. */
export interface SiteServicePorts {
  readonly store: { read(): Promise<unknown>; change(edit: (kept: unknown) => Sites): Promise<Result<void>> };
  /** What the browser asked the reader about last. */
  readonly pending: { find(): Promise<{ readonly host: string; readonly tabId: number } | null>; forget(): Promise<void> };
  readonly left: { note(tabId: number, address: string): Promise<void>; has(tabId: number, address: string): Promise<boolean> };
  isAllowed(host: string): Promise<boolean>;
  giveBack(host: string): Promise<unknown>;
  /** Has the pages of exactly these hosts tell when they have been loaded. */
  register(hosts: readonly string[]): Promise<void>;
  /** Turns reader mode on in a tab, unless it is on; `byItself`: nothing is said, or shown, where its page is no article. */
  openReader(tabId: number, byItself: boolean): Promise<void>;
}

/** Sites whose articles open in reader mode by themselves: asked for, allowed by the browser, and left again. */
export function createSiteService(ports: SiteServicePorts) {
  const set = (host: string, opensReader: boolean) => ports.store.change((kept) => changeSite(decodeSites(kept), host, { opensReader }));

  let settling: Promise<unknown> = Promise.resolve();

  /** What the browser does is what the reader said, and what it was allowed. */
  async function synchronise(): Promise<void> {
    const hosts = hostsWithReader(decodeSites(await ports.store.read()));
    const allowed = await Promise.all(hosts.map((host) => ports.isAllowed(host)));
    for (const [at, host] of hosts.entries()) if (!allowed[at]) await set(host, false);
    await ports.register(hosts.filter((_, at) => allowed[at]));
  }

  async function settle(): Promise<Result<void>> {
    const pending = await ports.pending.find();
    if (!pending || !isHost(pending.host) || !(await ports.isAllowed(pending.host))) return DONE;
    await ports.pending.forget();
    const kept = await set(pending.host, true);
    if (!kept.ok) return kept;
    await synchronise();
    await ports.openReader(pending.tabId, false);
    return DONE;
  }

  return {
    synchronise,
    /** Takes up what the reader was asked about last, if the browser was allowed it. Called by whoever hears of the answer, be it at once. */
    settle(): Promise<Result<void>> {
      const settled = settling.then(settle);
      settling = settled.catch(() => undefined);
      return settled;
    },
    /** Pages of a site no longer open by themselves, and what was allowed for it is given back. */
    async forget(host: string): Promise<Result<void>> {
      const kept = await set(host, false);
      await synchronise();
      await ports.giveBack(host);
      return kept;
    },
    /** A page of such a site has been loaded. */
    async arrive(tabId: number, address: string): Promise<void> {
      const url = URL.parse(address);
      if (!url || !siteIn(decodeSites(await ports.store.read()), url.hostname).opensReader) return;
      if (await ports.left.has(tabId, pageOf(url))) return;
      await ports.openReader(tabId, true);
    },
    /** The reader brought a page back from reader mode. */
    async leave(tabId: number, address: string): Promise<void> {
      const url = URL.parse(address);
      if (url) await ports.left.note(tabId, pageOf(url));
    },
  };
}

const DONE: Result<void> = { ok: true, value: undefined };

/** An address without its fragment: another place of a page is the same page. */
function pageOf(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}
