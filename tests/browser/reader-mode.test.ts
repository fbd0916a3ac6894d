import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { printInReader, toggleReader } from '../../utils/browser/reader-mode';
import type { OpenPage, Result } from '../../utils/model';

const PAGE: Result<OpenPage> = { ok: false, error: { code: 'emptyPage' } };
/** The actions so far, in order. They are named `ask`, `script`, `load` and `hand over`. */
let actions: string[];
/** The simulated tab: whether it reports reader mode as on, and what the injected reader script returns. */
let tab: { isOn: boolean; put(): Promise<unknown> };
const load = async () => {
  actions.push('load');
  return PAGE;
};

beforeEach(() => {
  fakeBrowser.reset();
  actions = [];
  tab = { isOn: false, put: async () => 'waiting' };
  const executeScript = async ({ files, args }: { files?: string[]; args?: unknown[] }) => {
    actions.push(files ? 'script' : args?.length ? 'hand over' : 'ask');
    return [{ frameId: 0, documentId: '', result: files ? await tab.put() : tab.isOn }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

test('toggleReader reads the page while the reader script is being injected', async () => {
  const script = Promise.withResolvers<unknown>();
  tab.put = () => script.promise;
  const toggled = toggleReader(7, load);
  await vi.waitFor(() => expect(actions).toEqual(['ask', 'script', 'load']));
  script.resolve('waiting');
  expect(await toggled).toEqual({ ok: true, value: 'on' });
  expect(actions).toEqual(['ask', 'script', 'load', 'hand over']);
});

test('toggleReader does not read the page when it turns reader mode off', async () => {
  tab = { isOn: true, put: async () => 'off' };
  expect(await toggleReader(7, load)).toEqual({ ok: true, value: 'off' });
  expect(actions).toEqual(['ask', 'script']);
});

test('toggleReader reads the page if the script turns reader mode on, even though the tab had reported reader mode as on', async () => {
  tab.isOn = true;
  expect(await toggleReader(7, load)).toEqual({ ok: true, value: 'on' });
  expect(actions).toEqual(['ask', 'script', 'load', 'hand over']);
});

test('toggleReader discards what it read if the script turns reader mode off, though the tab had reported reader mode as off', async () => {
  tab.put = async () => 'off';
  expect(await toggleReader(7, load)).toEqual({ ok: true, value: 'off' });
  expect(actions).toEqual(['ask', 'script', 'load']);
});

test('toggleReader fails without an unhandled rejection when it is not allowed to access the page', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  tab.put = () => Promise.reject(new Error('Cannot access contents of the page.'));
  const toggled = await toggleReader(7, () => Promise.reject(new Error('no storage')));
  await new Promise((later) => setTimeout(later));
  process.off('unhandledRejection', unhandled);
  expect(toggled).toMatchObject({ ok: false });
  expect(unhandled).not.toHaveBeenCalled();
});

test('printInReader checks only once whether reader mode is on, and turns it on before printing if it is off', async () => {
  await printInReader(7, load);
  expect(actions).toEqual(['ask', 'script', 'load', 'hand over', 'ask']);
});
