import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { createSettings, type StoredSettings } from '../../utils/state/settings-state';
import { randomFrom } from '../support/random';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const resize = (size: number) => (before: Settings) => ({ ...before, display: { ...before.display, size } });

/** Creates a store that several views can open. Each view is notified of every write, including its own. */
function openShared(writeMs = () => 0, isRefused = () => false) {
  let kept: StoredSettings = { settings: undefined, base: undefined };
  const later = (ms: number) => (ms === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, ms)));
  const listeners = new Set<(stored: StoredSettings) => void>();
  const writes: Settings[] = [];
  const open = async () => {
    const state = createSettings({
      read: async () => kept,
      async write(stored) {
        if (isRefused()) return false;
        await later(writeMs());
        writes.push(stored.settings);
        kept = stored;
        for (const hear of listeners) setTimeout(() => hear(stored), LATE_MS);
        await later(writeMs());
        return true;
      },
      watch(hear) {
        listeners.add(hear);
        return () => listeners.delete(hear);
      },
    });
    await state.load();
    return state;
  };
  return { open, writes, kept: () => kept.settings };
}
const LATE_MS = 20;
const larger = (before: Settings) => ({ ...before, display: { ...before.display, size: before.display.size + 10 } });
const align = (to: 'start' | 'justify') => (before: Settings) => ({ ...before, display: { ...before.display, align: to } });

test.each([0, 10, 100, 400, 599, 700])('the settings lose no change when two views change them in turn, %i ms apart', async (ms) => {
  const store = openShared();
  const [panel, options] = [await store.open(), await store.open()];
  for (const to of ['justify', 'start', 'justify'] as const) {
    panel.change(larger);
    await vi.advanceTimersByTimeAsync(ms);
    options.change(align(to));
    await vi.advanceTimersByTimeAsync(ms);
  }
  await vi.runAllTimersAsync();
  const display = { ...DEFAULT_SETTINGS.display, size: 130, align: 'justify' };
  for (const settings of [panel.value.value, options.value.value, store.kept()]) expect(settings).toMatchObject({ display });
});

test('the settings keep both changes when two views make them at the same time', async () => {
  const store = openShared();
  const [panel, options] = [await store.open(), await store.open()];
  const shown: number[] = [];
  panel.value.subscribe(({ display }) => shown.push(display.size));
  panel.change(larger);
  options.change(align('justify'));
  await vi.runAllTimersAsync();
  expect(Math.min(...shown.slice(1))).toBe(110);
  for (const settings of [panel.value.value, options.value.value, store.kept()])
    expect(settings).toMatchObject({ display: { size: 110, align: 'justify' } });
});

test.each(Array.from({ length: 100 }, (_, seed) => seed))(
  'the settings lose no change when two views change them at random times (seed %i)',
  async (seed) => {
    const random = randomFrom(seed);
    const store = openShared(() => Math.floor(random() * 300));
    const [panel, options] = [await store.open(), await store.open()];
    const shown: number[] = [];
    panel.value.subscribe(({ display }) => shown.push(display.size));
    for (const to of ['justify', 'start', 'justify'] as const) {
      panel.change(larger);
      await vi.advanceTimersByTimeAsync(random() * 700);
      options.change(align(to));
      await vi.advanceTimersByTimeAsync(random() * 700);
    }
    await vi.advanceTimersByTimeAsync(60_000);
    const display = { size: 130, align: 'justify' };
    for (const settings of [panel.value.value, options.value.value, store.kept()]) expect(settings).toMatchObject({ display });
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  },
);

test('two views that change the same setting at once agree on the change that was stored last', async () => {
  const store = openShared();
  const [panel, options] = [await store.open(), await store.open()];
  panel.change(resize(150));
  options.change(resize(80));
  await vi.runAllTimersAsync();
  for (const settings of [panel.value.value, options.value.value, store.kept()]) expect(settings).toMatchObject({ display: { size: 80 } });
});

test('a change to the settings that could not be stored is stored with the next change, and then appears in both open views', async () => {
  let isFull = true;
  const store = openShared(undefined, () => isFull);
  const [panel, options] = [await store.open(), await store.open()];
  panel.change(larger);
  await vi.runAllTimersAsync();
  isFull = false;
  panel.change(align('justify'));
  await vi.runAllTimersAsync();
  for (const settings of [panel.value.value, options.value.value, store.kept()])
    expect(settings).toMatchObject({ display: { size: 110, align: 'justify' } });
});
