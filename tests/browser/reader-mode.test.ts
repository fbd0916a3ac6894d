import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { printInReader, toggleReader } from '../../utils/browser/reader-mode';
import type { OpenPage, Result } from '../../utils/model';

const PAGE: Result<OpenPage> = { ok: false, error: { code: 'emptyPage' } };
/** What was done, in turn: questions, the script, what is handed to it, the page that is read. */
let done: string[];
/** What a tab answers: whether reader mode is on, and what its script did. */
let tab: { isOn: boolean; put(): Promise<unknown> };
const load = async () => {
  done.push('load');
  return PAGE;
};

beforeEach(() => {
  fakeBrowser.reset();
  done = [];
  tab = { isOn: false, put: async () => 'waiting' };
  const executeScript = async ({ files, args }: { files?: string[]; args?: unknown[] }) => {
    done.push(files ? 'script' : args?.length ? 'hand over' : 'ask');
    return [{ frameId: 0, documentId: '', result: files ? await tab.put() : tab.isOn }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

test('the page is read while reader mode is put over it', async () => {
  const script = Promise.withResolvers<unknown>();
  tab.put = () => script.promise;
  const toggled = toggleReader(7, load);
  await vi.waitFor(() => expect(done).toEqual(['ask', 'script', 'load']));
  script.resolve('waiting');
  expect(await toggled).toEqual({ ok: true, value: 'on' });
  expect(done).toEqual(['ask', 'script', 'load', 'hand over']);
});

test('nothing is read where reader mode is taken away', async () => {
  tab = { isOn: true, put: async () => 'off' };
  expect(await toggleReader(7, load)).toEqual({ ok: true, value: 'off' });
  expect(done).toEqual(['ask', 'script']);
});

test('the page is read where reader mode was on, and its script has to put it there anew', async () => {
  tab.isOn = true;
  expect(await toggleReader(7, load)).toEqual({ ok: true, value: 'on' });
  expect(done).toEqual(['ask', 'script', 'load', 'hand over']);
});

test('what is read is dropped where somebody else turned reader mode on meanwhile', async () => {
  tab.put = async () => 'off';
  expect(await toggleReader(7, load)).toEqual({ ok: true, value: 'off' });
  expect(done).toEqual(['ask', 'script', 'load']);
});

test('a page that may not be touched says so, whatever becomes of reading it', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  tab.put = () => Promise.reject(new Error('Cannot access contents of the page.'));
  const toggled = await toggleReader(7, () => Promise.reject(new Error('no storage')));
  await new Promise((later) => setTimeout(later));
  process.off('unhandledRejection', unhandled);
  expect(toggled).toMatchObject({ ok: false });
  expect(unhandled).not.toHaveBeenCalled();
});

test('where it is known whether reader mode is on, nobody is asked again', async () => {
  await printInReader(7, load);
  expect(done).toEqual(['ask', 'script', 'load', 'hand over', 'ask']);
});
