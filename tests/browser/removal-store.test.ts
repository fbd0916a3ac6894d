import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addRemoval, clearRemovals, loadRemovals, siteOf } from '../../utils/browser/removal-store';

const SITE = 'ledger.example';
const kept = async (site = SITE) => (await loadRemovals(site))?.remove ?? [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('what is left out is kept a site, once, and can be forgotten', async () => {
  expect(await loadRemovals(SITE)).toBeNull();
  await addRemoval(SITE, '.promo');
  await addRemoval(SITE, '.tips');
  await addRemoval(SITE, '.promo');
  await addRemoval('other.example', '.other');
  expect(await loadRemovals(SITE)).toEqual({ site: SITE, remove: ['.tips', '.promo'] });
  expect(await clearRemovals(SITE)).toEqual({ ok: true, value: undefined });
  expect(await kept()).toEqual([]);
  expect(await kept('other.example')).toEqual(['.other']);
});

test('two changes at once lose none', async () => {
  await Promise.all(['.a', '.b', '.c', '.d'].map((selector) => addRemoval(SITE, selector)));
  expect([...(await kept())].sort()).toEqual(['.a', '.b', '.c', '.d']);
});

test('a site keeps so many; the oldest go', async () => {
  for (let at = 0; at < 60; at++) await addRemoval(SITE, `.box${'x'.repeat(at)}`);
  const selectors = await kept();
  expect(selectors).toHaveLength(50);
  expect(selectors.at(-1)).toBe(`.box${'x'.repeat(59)}`);
});

describe('what is stored is not trusted', () => {
  test.each([
    ['nothing', null],
    ['a word', '.promo'],
    ['a newer version', { version: 2, selectors: ['.promo'] }],
    ['no list', { version: 1, selectors: '.promo' }],
    ['no selectors', { version: 1, selectors: [1, null, '', 'x'.repeat(600)] }],
  ])('%s', async (_, value) => {
    await fakeBrowser.storage.local.set({ [`removals:${SITE}`]: value });
    expect(await loadRemovals(SITE)).toBeNull();
    expect(await addRemoval(SITE, '.new')).toEqual({ ok: true, value: undefined });
    expect(await kept()).toEqual(['.new']);
  });

  test('a store that refuses is a failure and not an exception', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await addRemoval(SITE, '.promo')).toMatchObject({ ok: false, error: { code: 'storageFull' } });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    expect(await addRemoval(SITE, '.promo')).toMatchObject({ ok: false, error: { code: 'storageRefused' } });
    expect(await loadRemovals(SITE)).toBeNull();
  });
});

test.each([
  ['https://www.Ledger.example/a?b', 'ledger.example'],
  ['https://sport.ledger.example/', 'sport.ledger.example'],
  ['file:///a/b.html', null],
  ['about:blank', null],
  [undefined, null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});
