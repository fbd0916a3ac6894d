import { describe, expect, it } from 'vitest';
import type { Sites } from '../../utils/model';
import { createSiteRules } from '../../utils/state/site-rules';
import { createSiteService } from '../../utils/state/site-service';
import { fine } from './support/popup-ports';

const HOST = 'www.ledger.example';
const PAGE = `https://${HOST}/2026/harbour`;
const WITH: Sites = { [HOST]: { opensReader: true, display: {} } };

function serviceOver(kept: unknown, allowed: readonly string[] = [HOST], asked: { host: string; tabId: number } | null = null) {
  let sites = kept;
  let pending = asked;
  const log: string[] = [];
  const left = new Map<number, string>();
  const service = createSiteService({
    store: {
      read: async () => sites,
      async change(edit) {
        sites = edit(sites);
        return fine(undefined);
      },
    },
    pending: {
      find: async () => pending,
      async forget() {
        pending = null;
      },
    },
    left: {
      async note(tabId, address) {
        left.set(tabId, address);
      },
      has: async (tabId, address) => left.get(tabId) === address,
    },
    isAllowed: async (host) => allowed.includes(host),
    async giveBack(host) {
      log.push(`back ${host}`);
    },
    async register(hosts) {
      log.push(`register ${hosts.join()}`);
    },
    async openReader(tabId, byItself) {
      log.push(`open ${tabId} ${byItself ? 'by itself' : 'as asked'}`);
    },
  });
  return { service, log, kept: () => sites };
}

describe('a site that is to open in reader mode', () => {
  it('does so once the browser allows it, and the page in front at once; whoever hears of it first', async () => {
    const { service, log, kept } = serviceOver({}, [HOST], { host: HOST, tabId: 7 });
    await Promise.all([service.settle(), service.settle()]);
    expect(log).toEqual([`register ${HOST}`, 'open 7 as asked']);
    expect(kept()).toEqual(WITH);
  });

  it('does not where it was refused, or something else was allowed', async () => {
    const { service, log, kept } = serviceOver({}, ['courier.example'], { host: HOST, tabId: 7 });
    await service.settle();
    expect([log, kept()]).toEqual([[], {}]);
  });

  it('opens its pages as they come, but not the one that the reader brought back', async () => {
    const { service, log } = serviceOver(WITH);
    await service.arrive(7, `${PAGE}#top`);
    await service.leave(7, PAGE);
    await service.arrive(7, `${PAGE}#end`);
    await service.arrive(8, PAGE);
    await service.arrive(7, `${PAGE}?page=2`);
    expect(log).toEqual(['open 7 by itself', 'open 8 by itself', 'open 7 by itself']);
  });

  it('no page of another site, and none of what was kept by somebody else', async () => {
    const { service, log } = serviceOver({ '*': { opensReader: true } });
    await service.arrive(7, PAGE);
    await service.arrive(7, 'no address');
    expect(log).toEqual([]);
  });

  it('no longer when the reader says so: nothing is kept, registered or allowed', async () => {
    const { service, log, kept } = serviceOver(WITH);
    await service.forget(HOST);
    expect(log).toEqual(['register ', `back ${HOST}`]);
    expect(kept()).toEqual({});
  });

  it('no longer when the browser takes back what it allowed', async () => {
    const { service, log, kept } = serviceOver({ ...WITH, 'courier.example': { opensReader: true, display: {} } });
    await service.synchronise();
    expect(log).toEqual([`register ${HOST}`]);
    expect(kept()).toEqual(WITH);
  });
});

it('the list of them can be looked at and shortened', async () => {
  const { service, kept } = serviceOver({ ...WITH, 'courier.example': { opensReader: true, display: {} } }, [HOST, 'courier.example']);
  const rules = createSiteRules({ read: async () => kept(), forget: service.forget });
  await rules.load();
  expect(rules.list.value).toEqual(['courier.example', HOST]);
  await rules.remove('courier.example');
  expect(rules.list.value).toEqual([HOST]);
});
