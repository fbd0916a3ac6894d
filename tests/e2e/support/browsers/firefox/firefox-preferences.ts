import { FIREFOX_EXTENSION_ID } from '../builds.ts';

/** Firefox gives every extension an address of its own by chance; storage belongs to the address, so it is fixed here. */
const ADDRESS = '5a1b0c8e-3f0d-4a52-9d8e-2f6a1c7b9e10';
export const ORIGIN = `moz-extension://${ADDRESS}`;

/** What Firefox starts with in every test and measurement. */
export const PREFERENCES = {
  // No test needs a network; a page of elsewhere would wait for one. This machine itself is asked without a proxy.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // All pages share a process, and none is started before somebody needs it: a start takes longer than most tests.
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // Tests read English words.
  'intl.locale.requested': 'en-US',
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_EXTENSION_ID]: ADDRESS }),
  // The extension is installed for one session at a time; what it stored must be there in the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // The list of downloads that opens a while after one takes the keys from the page.
  'browser.download.alwaysOpenPanel': false,
  // What is asked for at a click is allowed without a question: no test could answer it.
  'extensions.webextOptionalPermissionPrompts': false,
};

/**
 * Firefox's own voices for tests, which say nothing: `urn:moz-tts:fake:bob` and others end at once, `…:teresa` (Italian) never does,
 * `…:cecilia` (Italian) fails.
 */
export const VOICES = { 'media.webspeech.synth.test': true };
