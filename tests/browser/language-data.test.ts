import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The paths fetched so far. */
let fetched: string[] = [];
/** The function that answers each fetch. */
let answer: (address: string) => Response | Promise<Response>;

beforeEach(() => {
  fetched = [];
  answer = () => Response.json({ lang: 'en' });
  vi.stubGlobal('fetch', async (address: URL) => {
    fetched.push(address.pathname);
    return answer(address.pathname);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const load = async () => (await import('../../utils/browser/language-data')).languageData;

test('languageData fetches each data file only once', async () => {
  const data = await load();
  expect(await data.pack('en')).toEqual({ lang: 'en' });
  expect(await data.pack('en')).toBe(await data.pack('en'));
  expect(fetched).toEqual(['/data/en.json']);
  await data.gazetteers();
  expect(fetched).toEqual(['/data/en.json', '/data/gazetteers.json']);
});

test.each(['tlh', '', 'und', '../en', '__proto__'])('languageData fetches nothing for the unsupported language «%s»', async (lang) => {
  expect(await (await load()).pack(lang)).toBeNull();
  expect(fetched).toEqual([]);
});

test.each([
  ['is missing', () => new Response('', { status: 404 })],
  ['is cut off', () => new Response('{"lang":')],
  ['cannot be read', () => Promise.reject(new TypeError('Failed to fetch'))],
])('languageData throws when a data file %s, and fetches it again on the next call', async (_, failure) => {
  const data = await load();
  answer = failure;
  await expect(data.pack('de')).rejects.toThrow();
  answer = () => Response.json({ lang: 'de' });
  expect(await data.pack('de')).toEqual({ lang: 'de' });
});
