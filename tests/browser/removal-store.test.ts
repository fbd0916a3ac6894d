import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteOf } from '../../utils/browser/read-removals';
import { addRemoval, clearRemovals, loadRemovals } from '../../utils/browser/removal-store';

const SITE = 'ledger.example';
const kept = async (site = SITE) => (await loadRemovals(site))?.remove ?? [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('the removal store keeps each selector only once per site, and can be cleared for a single site', async () => {
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

test('the removal store loses no selector when several are added at the same time', async () => {
  await Promise.all(['.a', '.b', '.c', '.d'].map((selector) => addRemoval(SITE, selector)));
  expect([...(await kept())].sort()).toEqual(['.a', '.b', '.c', '.d']);
});

test('the removal store keeps only the 50 most recent selectors for each site', async () => {
  for (let at = 0; at < 60; at++) await addRemoval(SITE, `.box${'x'.repeat(at)}`);
  const selectors = await kept();
  expect(selectors).toHaveLength(50);
  expect(selectors.at(-1)).toBe(`.box${'x'.repeat(59)}`);
});

describe('the removal store with faulty storage', () => {
  test.each([
    ['a null value', null],
    ['a string', '.promo'],
    ['a newer version', { version: 2, selectors: ['.promo'] }],
    ['a string instead of a list', { version: 1, selectors: '.promo' }],
    ['only invalid selectors', { version: 1, selectors: [1, null, '', 'x'.repeat(600)] }],
  ])('is empty but accepts new selectors when storage contains %s', async (_, value) => {
    await fakeBrowser.storage.local.set({ [`removals:${SITE}`]: value });
    expect(await loadRemovals(SITE)).toBeNull();
    expect(await addRemoval(SITE, '.new')).toEqual({ ok: true, value: undefined });
    expect(await kept()).toEqual(['.new']);
  });

  test('returns an error instead of throwing when storage access fails', async () => {
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
])('siteOf, given «%s», returns %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});
