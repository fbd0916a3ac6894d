import { describe, expect, test } from 'vitest';
import type { ShrunkPicture } from '../../utils/device/shrink-picture';
import type { Library } from '../../utils/library/library';
import type { PictureProblem, PictureSettings } from '../../utils/model';
import { type KeepPicturesPorts, pictureKeeper } from '../../utils/state/keep-pictures';
import { makeArticle } from '../support/make-article';

const OWN = 'https://paper.example/boats.jpg';
const SHOWN = 'https://cdn.example/nets.jpg';
const NAMED = 'https://tracker.example/gulls.jpg';
const PAGE = { tabId: 7, hosts: ['cdn.example'] };

interface Given {
  readonly addresses?: readonly string[];
  readonly url?: string;
  readonly settings?: Partial<PictureSettings>;
  readonly isPrivate?: boolean;
  /** The answers of the page, by the address of a picture. It has all others. */
  readonly page?: Readonly<Record<string, PictureProblem>>;
  readonly allowed?: readonly string[];
  readonly shrunk?: ShrunkPicture | null;
  readonly keepPicture?: Library['keepPicture'];
}

/** Creates a keeper of pictures over a made library, page and network, and returns what has been asked of them. */
function open({ addresses = [OWN, SHOWN, NAMED], url = 'https://paper.example/story', page = {}, allowed = [], ...given }: Given = {}) {
  const asked: string[] = [];
  const limits: (number | null)[] = [];
  const bytes = new Uint8Array([1, 2, 3]);
  const body = addresses.map((src) => ({ tag: 'img' as const, src, children: [] }));
  const ports: KeepPicturesPorts = {
    library: {
      open: async () => ({ ok: true, value: { article: makeArticle({ url, body }) } }) as unknown as Awaited<ReturnType<Library['open']>>,
      showPictures: async (_, shown) => ({ ok: true, value: shown }),
      keepPicture: async (id, picture, limit) => {
        limits.push(limit);
        asked.push(`keep ${picture.address}`);
        return given.keepPicture ? given.keepPicture(id, picture, limit) : { ok: true, value: 'kept' };
      },
      missPicture: async (_, address, problem) => {
        asked.push(`${problem} ${address}`);
        return { ok: true, value: null };
      },
    },
    settings: async () => ({ keeps: 'all', limit: 250, ...given.settings }),
    isPrivate: async () => given.isPrivate ?? false,
    async fromPage(_, __, address) {
      asked.push(`page ${address}`);
      return page[address] ?? bytes;
    },
    async fromHost(address, mustBeNamed) {
      const isAllowed = allowed.includes(new URL(address).host) || (!mustBeNamed && allowed.includes('*'));
      if (!isAllowed) return 'refused';
      asked.push(`host ${address}`);
      return bytes;
    },
    shrink: async () => (given.shrunk === undefined ? { type: 'image/webp', width: 3, height: 2, bytes } : given.shrunk),
    tell: async () => undefined,
  };
  return { keep: pictureKeeper(ports), asked, limits };
}
const sorted = (asked: readonly string[]) => [...asked].sort();

describe('the pictures of a saved article', () => {
  test('are taken from the page, but not those of hosts from which it has loaded nothing', async () => {
    const { keep, asked, limits } = open();
    await keep(1, PAGE);
    expect(sorted(asked)).toEqual(sorted([`page ${OWN}`, `keep ${OWN}`, `page ${SHOWN}`, `keep ${SHOWN}`, `refused ${NAMED}`]));
    expect(limits).toEqual([250_000_000, 250_000_000]);
  });

  test('are loaded from their hosts if the page may not read them and the reader has allowed the host', async () => {
    const { keep, asked } = open({ page: { [OWN]: 'unread', [SHOWN]: 'refused' }, allowed: ['cdn.example', 'tracker.example'] });
    await keep(1, PAGE);
    expect(sorted(asked)).toEqual(
      sorted([`page ${OWN}`, `unread ${OWN}`, `page ${SHOWN}`, `host ${SHOWN}`, `keep ${SHOWN}`, `host ${NAMED}`, `keep ${NAMED}`]),
    );
  });

  test('are loaded without a page if the reader asks for them, whatever the settings are', async () => {
    const { keep, asked } = open({ allowed: ['cdn.example'], settings: { keeps: 'none', limit: 0 } });
    await keep(1, null, true);
    expect(sorted(asked)).toEqual(sorted([`refused ${OWN}`, `host ${SHOWN}`, `keep ${SHOWN}`, `refused ${NAMED}`]));
  });

  test('are loaded without a page as the settings say, if the article comes from a link', async () => {
    const none = open({ allowed: ['*'], settings: { keeps: 'none', limit: 0 } });
    await none.keep(1, null);
    expect(none.asked).toEqual([]);
    const all = open({ allowed: ['cdn.example'] });
    await all.keep(1, null);
    expect(all.asked).toContain(`keep ${SHOWN}`);
  });

  test('are not asked of a host from which the page has loaded nothing if the reader has allowed all hosts for another purpose', async () => {
    const { keep, asked } = open({ page: { [SHOWN]: 'refused' }, allowed: ['*'] });
    await keep(1, PAGE);
    expect(asked).toEqual(expect.arrayContaining([`host ${SHOWN}`, `refused ${NAMED}`]));
  });

  test.each([
    ['only the first, if the reader wants no others', { settings: { keeps: 'lead' } }, [`page ${OWN}`, `keep ${OWN}`]],
    ['not at all, if the reader wants none', { settings: { keeps: 'none' } }, []],
    ['not at all in a private window', { isPrivate: true }, []],
  ] as const)('are kept: %s', async (_, given, expected) => {
    const { keep, asked } = open(given);
    await keep(1, PAGE);
    expect(asked).toEqual(expected);
  });

  test('are asked of no computer in a private network for a public page', async () => {
    const addresses = ['http://192.168.1.1/admin.png', 'http://localhost/x.png', 'https://router.lan/x.png'];
    const hosts = addresses.map((address) => new URL(address).host);
    const { keep, asked } = open({ addresses, allowed: hosts });
    await keep(1, { tabId: 7, hosts });
    expect(sorted(asked)).toEqual(sorted(addresses.map((address) => `unread ${address}`)));
    const local = open({ addresses, url: 'http://nas.local/story' });
    await local.keep(1, { tabId: 7, hosts });
    expect(local.asked).toContain('page http://localhost/x.png');
  });

  test('are noted as unfit if they cannot be decoded, or would be too large', async () => {
    const huge = { type: 'image/webp', width: 1, height: 1, bytes: new Uint8Array(4_000_001) } as const;
    for (const shrunk of [null, huge]) {
      const { keep, asked } = open({ addresses: [OWN], shrunk });
      await keep(1, PAGE);
      expect(asked).toEqual([`page ${OWN}`, `unfit ${OWN}`]);
    }
  });

  test('are not tried further once the library fails', async () => {
    const addresses = Array.from({ length: 20 }, (_, at) => `https://paper.example/${at}.jpg`);
    const { keep, asked } = open({ addresses, keepPicture: async () => ({ ok: false, error: { code: 'storageFull' } }) });
    await keep(1, PAGE);
    expect(asked.filter((one) => one.startsWith('keep')).length).toBeLessThanOrEqual(3);
  });
});
