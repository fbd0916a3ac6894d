import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { createSettings, type StoredSettings } from '../../utils/state/settings-state';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const unmarked = (settings: unknown): StoredSettings => ({ settings, base: undefined });

/**
 * Opens settings with a simulated store. Returns them with the values written so far and a function that simulates a change in another
 * view.
 */
function openStore(kept: unknown = undefined) {
  const written: Settings[] = [];
  let last: StoredSettings = unmarked(kept);
  let hear: (stored: StoredSettings) => void = () => undefined;
  const state = createSettings({
    read: async () => last,
    write: async (stored) => {
      written.push(stored.settings);
      last = stored;
      return true;
    },
    watch(listen) {
      hear = listen;
      return () => {
        hear = () => undefined;
      };
    },
  });
  return { state, written, elsewhere: (settings: unknown) => hear(unmarked(settings)) };
}
const withSize = (size: number) => ({ display: { ...DEFAULT_SETTINGS.display, size } });
const larger = (before: Settings) => ({ ...before, display: { ...before.display, size: before.display.size + 10 } });
const resize = (size: number) => (before: Settings) => ({ ...before, ...withSize(size) });

test('the settings have their default values until they are loaded', async () => {
  const { state } = openStore(withSize(130));
  expect(state.value.value).toEqual(DEFAULT_SETTINGS);
  await state.load();
  expect(state.value.value.display.size).toBe(130);
});

test('the settings change immediately, but only the first and the last of several quick changes are written', async () => {
  const { state, written } = openStore();
  for (const size of [110, 120, 130]) state.change(resize(size));
  expect(state.value.value.display.size).toBe(130);
  expect(written.map(({ display }) => display.size)).toEqual([110]);
  await vi.runAllTimersAsync();
  expect(written.map(({ display }) => display.size)).toEqual([110, 130]);
});

test('the settings write a pending change immediately when they are flushed', async () => {
  const { state, written } = openStore();
  state.change(resize(150));
  state.change(resize(160));
  await state.flush();
  expect(written.map(({ display }) => display.size)).toEqual([150, 160]);
  await vi.runAllTimersAsync();
  expect(written).toHaveLength(2);
});

test('the settings accept a change from another view unless they are being changed in this view', async () => {
  const { state, elsewhere } = openStore();
  elsewhere(withSize(90));
  expect(state.value.value.display.size).toBe(90);
  state.change(resize(200));
  elsewhere(withSize(80));
  expect(state.value.value.display.size).toBe(200);
  await vi.runAllTimersAsync();
  elsewhere(withSize(80));
  expect(state.value.value.display.size).toBe(80);
});

test('the settings keep a value that the reader has changed back, even if the store reports the first change only afterwards', async () => {
  const { state, written, elsewhere } = openStore();
  const { size } = DEFAULT_SETTINGS.display;
  state.change(resize(130));
  state.change(resize(size));
  elsewhere(withSize(130));
  expect(state.value.value.display.size).toBe(size);
  await vi.runAllTimersAsync();
  expect(written.map(({ display }) => display.size)).toEqual([130, size]);
  expect(state.value.value.display.size).toBe(size);
});

test('a closed settings store keeps the last change and ignores changes by other views', async () => {
  const { state, written, elsewhere } = openStore();
  state.change(resize(150));
  await state.close();
  elsewhere(withSize(80));
  expect(written).toHaveLength(1);
  expect(state.value.value.display.size).toBe(150);
});

test('a change made before the settings have loaded keeps the other stored values', async () => {
  const { state: slow, written } = openStore({ display: { ...DEFAULT_SETTINGS.display, align: 'justify' } });
  const loading = slow.load();
  slow.change(larger);
  await loading;
  expect(written.at(-1)?.display).toMatchObject({ align: 'justify', size: 110 });
});

test('the settings do not retry a write that the store refuses', async () => {
  let tries = 0;
  const state = createSettings({
    read: async () => unmarked(undefined),
    async write() {
      tries += 1;
      return false;
    },
    watch: () => () => undefined,
  });
  state.change(larger);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tries).toBe(1);
  state.change(larger);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tries).toBe(2);
});
