import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onReaderTrigger } from '../../utils/browser/reader-triggers';

/** The ids of the entries in the context menu. */
let entries: string[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubEnv('FIREFOX', '');
  entries = [];
  Object.assign(fakeBrowser, {
    commands: undefined,
    contextMenus: {
      removeAll: (done: () => void) => done(),
      create: ({ id }: { id: string }) => entries.push(id),
      onClicked: { addListener: () => undefined },
    },
  });
});
afterEach(() => vi.unstubAllEnvs());

const install = async () => {
  const none = () => undefined;
  const titles = { toggleTitle: 'Reader', partTitle: 'Part', panelTitle: 'Panel', overlayTitle: 'Marks' };
  onReaderTrigger({ toggle: none, readPart: none, save: none, toggleOverlay: none, ...titles }, []);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
};

test('the context menu offers the side panel only where extensions have one', async () => {
  Object.assign(fakeBrowser, { sidePanel: {} });
  await install();
  expect(entries).toEqual(['toggle-reader', 'read-part', 'mark-page', 'open-panel']);
  entries = [];
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { sidePanel: undefined });
  await install();
  expect(entries).toEqual(['toggle-reader', 'read-part', 'mark-page']);
});

test('a browser without context menus and shortcuts is no fault', async () => {
  Object.assign(fakeBrowser, { contextMenus: undefined });
  await expect(install()).resolves.toBeUndefined();
  expect(entries).toEqual([]);
});
