import { expect, test, vi } from 'vitest';
import type { OpenPage, Reading, Result } from '../../utils/model';
import { type ArticlePorts, createArticleState } from '../../utils/state/article-state';
import type { PageMemory } from '../../utils/state/page-memory';
import { createPanelState } from '../../utils/state/panel-state';
import { articleOf, failing, fine, popupPorts, readingOf } from './support/popup-ports';

const reading = readingOf(articleOf(['Words.']));
const STOPPED = { name: 'error', error: { code: 'stopped' } };

/** Opens a view whose readings end only when the test says so. */
function open(ports: Partial<ArticlePorts> = {}) {
  const loads: PromiseWithResolvers<Result<Reading>>[] = [];
  const keep = vi.fn(async (_: OpenPage) => undefined);
  const stop = vi.fn();
  const memory: PageMemory = {
    recall: async () => null,
    mark: async () => null,
    readMark: async () => ({ url: 'https://paper.example/a', length: 1, hash: 1 }) as never,
    keep,
    keepViewState: async () => undefined,
    annotations: async () => null,
    watch: () => () => undefined,
    reportsAtOnce: true,
  };
  const load = () => {
    const loading = Promise.withResolvers<Result<Reading>>();
    loads.push(loading);
    return loading.promise;
  };
  const state = createArticleState(popupPorts(reading, { load, stop, memory, ...ports }), { locale: 'en-GB' });
  return { state, loads, keep, stop };
}

test('stopping shows an error at once, and tells the work that it is no longer needed', async () => {
  const { state, loads, stop } = open();
  const loading = state.load();
  await expect.poll(() => loads.length).toBe(1);
  state.stop();
  expect(state.phase.value).toEqual(STOPPED);
  expect(stop).toHaveBeenCalledOnce();
  loads[0]?.resolve({ ok: true, value: reading });
  await loading;
});

test.each([
  ['an article', fine(reading)],
  ['an error', failing('notAnArticle')],
])('%s that arrives after stopping is neither shown nor stored', async (_, late) => {
  const { state, loads, keep } = open();
  const loading = state.load();
  await expect.poll(() => loads.length).toBe(1);
  state.stop();
  loads[0]?.resolve(late);
  await loading;
  expect(state.phase.value).toEqual(STOPPED);
  expect(keep).not.toHaveBeenCalled();
});

test('stopping works before the reading has begun, which then never begins', async () => {
  const recalled = Promise.withResolvers<null>();
  const { state, loads } = open({ memory: { recall: () => recalled.promise } as PageMemory });
  const loading = state.load();
  state.stop();
  recalled.resolve(null);
  await loading;
  expect([state.phase.value, loads.length]).toEqual([STOPPED, 0]);
});

test('a second attempt shows its own result, even if the stopped one ends later', async () => {
  const { state, loads, keep } = open();
  const first = state.load();
  await expect.poll(() => loads.length).toBe(1);
  state.stop();
  const second = state.load();
  expect(state.phase.value.name).toBe('loading');
  await expect.poll(() => loads.length).toBe(2);
  loads[1]?.resolve({ ok: true, value: reading });
  await second;
  loads[0]?.resolve({ ok: false, error: { code: 'unexpected' } });
  await first;
  expect(state.phase.value.name).toBe('ready');
  await expect.poll(() => keep.mock.calls.length).toBe(1);
});

test('stopping has no effect once the article is shown', async () => {
  const { state, loads, stop } = open();
  const loading = state.load();
  await expect.poll(() => loads.length).toBe(1);
  loads[0]?.resolve({ ok: true, value: reading });
  await loading;
  state.stop();
  expect(state.phase.value.name).toBe('ready');
  expect(stop).not.toHaveBeenCalled();
});

test('the side panel is no longer busy after stopping, and can read another tab', async () => {
  const never = new Promise<never>(() => undefined);
  const loads = [never, fine(reading)];
  const panel = createPanelState(
    {
      wanted: async () => 1,
      front: async () => ({ id: 2, isSeen: true }),
      portsOf: (id) => popupPorts(reading, { load: () => loads[id - 1] ?? never }),
      onWanted: () => undefined,
      onFront: () => undefined,
      askForAll: async () => false,
      giveBackAll: () => undefined,
    },
    { locale: 'en-GB' },
  );
  void panel.load();
  await expect.poll(() => panel.shown.value?.phase.value.name).toBe('loading');
  panel.shown.value?.stop();
  expect([panel.shown.value?.phase.value, panel.isReading.value, panel.note.value]).toEqual([STOPPED, false, null]);
  await panel.readFront();
  expect(panel.shown.value?.phase.value.name).toBe('ready');
});
