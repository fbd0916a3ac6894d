import { describe, expect, test } from 'vitest';
import type { Sites } from '../../utils/model';
import { createSiteRules } from '../../utils/state/site-rules';
import { createSiteService } from '../../utils/state/site-service';
import { fine } from './support/popup-ports';

const HOST = 'www.ledger.example';
const PAGE = `https://${HOST}/2026/harbour`;
const WITH: Sites = { [HOST]: { opensReader: true, display: {} } };

function serviceOver(
  kept: unknown,
  allowed: readonly string[] = [HOST],
  asked: { host: string; tabId: number } | null = null,
  isOn = false,
) {
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
      return !isOn;
    },
    async count(tabId) {
      log.push(`count ${tabId}`);
    },
  });
  return { service, log, kept: () => sites };
}

describe('a site that opens in reader mode', () => {
  test('is registered exactly once when permission is granted, and reader mode opens in the active tab immediately', async () => {
    const { service, log, kept } = serviceOver({}, [HOST], { host: HOST, tabId: 7 });
    await Promise.all([service.settle(), service.settle()]);
    expect(log).toEqual([`register ${HOST}`, 'open 7 as asked']);
    expect(kept()).toEqual(WITH);
  });

  test('is neither stored nor opened when permission was granted only for another site', async () => {
    const { service, log, kept } = serviceOver({}, ['courier.example'], { host: HOST, tabId: 7 });
    await service.settle();
    expect([log, kept()]).toEqual([[], {}]);
  });

  test('is neither stored nor opened if the reader refused its permission, even if permission for all sites is granted later', async () => {
    const { service, log, kept } = serviceOver({}, [HOST], { host: HOST, tabId: 7 });
    await service.settle((host) => host === '*');
    await service.settle();
    expect([log, kept()]).toEqual([[], {}]);
  });

  test('opens each page in reader mode, unless the reader has closed reader mode on that page in the same tab', async () => {
    const { service, log } = serviceOver(WITH);
    await service.arrive(7, `${PAGE}#top`);
    await service.leave(7, PAGE);
    await service.arrive(7, `${PAGE}#end`);
    await service.arrive(8, PAGE);
    await service.arrive(7, `${PAGE}?page=2`);
    expect(log).toEqual(['open 7 by itself', 'count 7', 'open 8 by itself', 'open 7 by itself']);
  });

  test('has its quotations counted apart only where reader mode has not read the page', async () => {
    const { service, log } = serviceOver(WITH, [HOST], { host: HOST, tabId: 7 }, true);
    await service.settle();
    await service.arrive(8, PAGE);
    expect(log).toEqual([`register ${HOST}`, 'open 7 as asked', 'count 7', 'open 8 by itself', 'count 8']);
  });

  test('must be stored under its own host: a wildcard in storage opens no page, and an invalid address opens none either', async () => {
    const { service, log } = serviceOver({ '*': { opensReader: true } });
    await service.arrive(7, PAGE);
    await service.arrive(7, 'no address');
    expect(log).toEqual([]);
  });

  test('is forgotten and unregistered, and loses its permission, when the reader removes it', async () => {
    const { service, log, kept } = serviceOver(WITH);
    await service.forget(HOST);
    expect(log).toEqual(['register ', `back ${HOST}`]);
    expect(kept()).toEqual({});
  });

  test('is forgotten and unregistered when the browser withdraws its permission', async () => {
    const { service, log, kept } = serviceOver({ ...WITH, 'courier.example': { opensReader: true, display: {} } });
    await service.synchronise();
    expect(log).toEqual([`register ${HOST}`]);
    expect(kept()).toEqual(WITH);
  });
});

test('the site list shows the sites that open in reader mode, and removes one on request', async () => {
  const { service, kept } = serviceOver({ ...WITH, 'courier.example': { opensReader: true, display: {} } }, [HOST, 'courier.example']);
  const rules = createSiteRules({ read: async () => kept(), forget: service.forget });
  await rules.load();
  expect(rules.list.value).toEqual(['courier.example', HOST]);
  await rules.remove('courier.example');
  expect(rules.list.value).toEqual([HOST]);
});
