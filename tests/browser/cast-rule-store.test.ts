import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { castRuleStore } from '../../utils/browser/cast-rule-store';

const add = (rule: unknown) => castRuleStore.change((kept) => [...(kept as unknown[]), rule]);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('what was said for later articles is kept; two changes at once lose none', async () => {
  expect(await castRuleStore.read()).toEqual([]);
  await Promise.all(['a', 'b', 'c'].map(add));
  expect([...((await castRuleStore.read()) as string[])].sort()).toEqual(['a', 'b', 'c']);
});

test.each([
  ['nothing', null],
  ['a word', 'x'],
  ['a later version', { version: 2, rules: ['x'] }],
  ['half of it', { version: 1 }],
])('%s in its place is passed over', async (_, stored) => {
  await fakeBrowser.storage.local.set({ castRules: stored });
  expect(await castRuleStore.read()).toEqual([]);
});

test('a private window, or a tab that is gone, has none', async () => {
  await add('a');
  const get = vi.spyOn(fakeBrowser.tabs, 'get');
  get.mockResolvedValueOnce({ id: 7, incognito: false } as never);
  expect(await castRuleStore.readFor(7)).toEqual(['a']);
  get.mockResolvedValueOnce({ id: 7, incognito: true } as never);
  expect(await castRuleStore.readFor(7)).toEqual([]);
  get.mockRejectedValueOnce(new Error('no tab'));
  expect(await castRuleStore.readFor(7)).toEqual([]);
});

test('a store that fails is told, and has nothing', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await add('a')).toMatchObject({ ok: false, error: { code: 'storageFull' } });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
  expect(await castRuleStore.read()).toEqual([]);
  expect(await add('a')).toMatchObject({ ok: false, error: { code: 'storageRefused' } });
});
