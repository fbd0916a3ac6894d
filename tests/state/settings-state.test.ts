import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { createSettings } from '../../utils/state/settings-state';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store of one browser, and another surface that changes it. */
function openStore(kept: unknown = undefined) {
  const written: Settings[] = [];
  let hear: (settings: unknown) => void = () => undefined;
  const state = createSettings({
    read: async () => kept,
    write: async (settings) => {
      written.push(settings);
      return true;
    },
    watch(listen) {
      hear = listen;
      return () => {
        hear = () => undefined;
      };
    },
  });
  return { state, written, elsewhere: (settings: unknown) => hear(settings) };
}
const withSize = (size: number) => ({ display: { ...DEFAULT_SETTINGS.display, size } });
const resize = (size: number) => (before: Settings) => ({ ...before, ...withSize(size) });

it('are as by default until they are loaded', async () => {
  const { state } = openStore(withSize(130));
  expect(state.value.value).toEqual(DEFAULT_SETTINGS);
  await state.load();
  expect(state.value.value.display.size).toBe(130);
});

it('change at once, are kept at once, and a slider that is dragged not at each step', async () => {
  const { state, written } = openStore();
  for (const size of [110, 120, 130]) state.change(resize(size));
  expect(state.value.value.display.size).toBe(130);
  expect(written.map(({ display }) => display.size)).toEqual([110]);
  await vi.runAllTimersAsync();
  expect(written.map(({ display }) => display.size)).toEqual([110, 130]);
});

it('are kept at once where the surface goes', async () => {
  const { state, written } = openStore();
  state.change(resize(150));
  state.change(resize(160));
  await state.flush();
  expect(written.map(({ display }) => display.size)).toEqual([150, 160]);
  await vi.runAllTimersAsync();
  expect(written).toHaveLength(2);
});

it('follow another surface, but not over what is being changed here', async () => {
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

it('hear of nothing after they are closed, and lose nothing', async () => {
  const { state, written, elsewhere } = openStore();
  state.change(resize(150));
  await state.close();
  elsewhere(withSize(80));
  expect(written).toHaveLength(1);
  expect(state.value.value.display.size).toBe(150);
});
