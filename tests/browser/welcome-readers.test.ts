import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeReaders } from '../../utils/browser/welcome-readers';

let opened: (string | undefined)[] = [];
let installType = 'normal';

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  installType = 'normal';
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url?: string }) => opened.push(url) });
  welcomeReaders();
});

/** Waits until the listeners have ended, which wait for the browser at most twice. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('the first steps open once a person has installed the extension', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await settled();
  expect(opened).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
});

test('the first steps do not open after an update of the extension or of the browser', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
  await settled();
  expect(opened).toEqual([]);
});

test.each(['development', 'admin', 'sideload', 'other'])('the first steps do not open for a copy of the kind «%s»', async (kind) => {
  installType = kind;
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await settled();
  expect(opened).toEqual([]);
});
