import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeVersions } from '../../utils/browser/describe-versions';
import { backgroundProblems, problemLog, viewProblems } from '../../utils/browser/problem-store';
import { entryOf } from '../../utils/problems/problem-log';

const entry = (name: string) => entryOf('fonts.read', Object.assign(new Error(), { name }), new Date('2026-05-03T14:05:30Z'));
const window = (incognito: boolean) => ({ incognito });
const names = async () => (await problemLog.read()).map(({ name }) => name);

afterEach(() => void vi.restoreAllMocks());
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue(window(false) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([window(false)] as never);
});

test('the problem store loses no entry when several are added at the same time, and can be cleared', async () => {
  expect(await names()).toEqual([]);
  await Promise.all(['AError', 'BError', 'CError'].map((name) => viewProblems.add([entry(name)])));
  await backgroundProblems.add([entry('AError')]);
  expect(await names()).toEqual(['AError', 'BError', 'CError']);
  expect((await problemLog.read())[0]?.count).toBe(2);
  expect(await problemLog.clear()).toEqual({ ok: true, value: undefined });
  expect(await names()).toEqual([]);
});

test('the problem store records nothing from a private window, or from the background while a private window is open', async () => {
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue(window(true) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([window(false), window(true)] as never);
  await viewProblems.add([entry('AError')]);
  await backgroundProblems.add([entry('BError')]);
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockRejectedValue(new Error('no window'));
  await viewProblems.add([entry('CError')]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test.each([
  ['a null value', null],
  ['a later version', { version: 2, entries: [entry('AError')] }],
  ['a string instead of a list', { version: 1, entries: 'Secret' }],
])('the problem store ignores %s in storage', async (_, stored) => {
  await fakeBrowser.storage.local.set({ problems: stored });
  expect(await names()).toEqual([]);
});

test('the problem store notifies its watchers when its entries change', async () => {
  const heard: number[] = [];
  problemLog.watch((entries) => heard.push(entries.length));
  await viewProblems.add([entry('AError')]);
  await fakeBrowser.storage.local.set({ sites: {} });
  await problemLog.clear();
  expect(heard).toEqual([1, 0]);
});

test('the problem store does not throw or log a problem when storage access fails', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  for (const method of ['get', 'remove'] as const) vi.spyOn(fakeBrowser.storage.local, method).mockRejectedValue(new Error('refused'));
  await viewProblems.add([entry('AError')]);
  expect(await names()).toEqual([]);
  expect(await problemLog.clear()).toMatchObject({ ok: false, error: { code: 'storageRefused' } });
  expect(warn).not.toHaveBeenCalled();
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36', 'Chromium 126.0.0.0'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0', 'Edge 126.0.0.0'],
  ['Node.js/24', 'unknown browser'],
])('describeVersions describes the user agent «%s» as %s', (userAgent, name) => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Dramatis', version: '0.1.0' } as never);
  expect(describeVersions(userAgent)).toBe(`Dramatis 0.1.0, ${name}`);
});

test.each([true, false])('in a browser without windows, the private mode of the view decides: %s', async (isPrivate) => {
  vi.spyOn(fakeBrowser, 'windows', 'get').mockReturnValue(undefined as never);
  vi.spyOn(fakeBrowser, 'extension', 'get').mockReturnValue({ inIncognitoContext: isPrivate } as never);
  await viewProblems.add([entry('AError')]);
  expect(await names()).toEqual(isPrivate ? [] : ['AError']);
});
