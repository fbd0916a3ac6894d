import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { castRuleStore } from '../../utils/browser/cast-rule-store';

const add = (rule: unknown) => castRuleStore.change((kept) => [...(kept as unknown[]), rule]);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('the cast rule store loses no rule when several are added at the same time', async () => {
  expect(await castRuleStore.read()).toEqual([]);
  await Promise.all(['a', 'b', 'c'].map(add));
  expect([...((await castRuleStore.read()) as string[])].sort()).toEqual(['a', 'b', 'c']);
});

test.each([
  ['a null value', null],
  ['a string', 'x'],
  ['a later version', { version: 2, rules: ['x'] }],
  ['a value without rules', { version: 1 }],
])('the cast rule store ignores %s in storage', async (_, stored) => {
  await fakeBrowser.storage.local.set({ castRules: stored });
  expect(await castRuleStore.read()).toEqual([]);
});

test('the cast rule store returns no rules for a private window or a closed tab', async () => {
  await add('a');
  const get = vi.spyOn(fakeBrowser.tabs, 'get');
  get.mockResolvedValueOnce({ id: 7, incognito: false } as never);
  expect(await castRuleStore.readFor(7)).toEqual(['a']);
  get.mockResolvedValueOnce({ id: 7, incognito: true } as never);
  expect(await castRuleStore.readFor(7)).toEqual([]);
  get.mockRejectedValueOnce(new Error('no tab'));
  expect(await castRuleStore.readFor(7)).toEqual([]);
});

test('the cast rule store reports a failed write, and returns no rules when storage cannot be read', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await add('a')).toMatchObject({ ok: false, error: { code: 'storageFull' } });
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
  expect(await castRuleStore.read()).toEqual([]);
  expect(warn).toHaveBeenCalledOnce();
  expect(await add('a')).toMatchObject({ ok: false, error: { code: 'storageRefused' } });
});
