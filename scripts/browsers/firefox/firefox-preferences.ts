import { FIREFOX_EXTENSION_ID } from '../builds.ts';

/** The UUID in the address of the extension. Firefox would choose it at random, but storage belongs to the address, so it is fixed here. */
const ADDRESS = '5a1b0c8e-3f0d-4a52-9d8e-2f6a1c7b9e10';
/** The origin of the extension's pages. */
export const ORIGIN = `moz-extension://${ADDRESS}`;

/** The preferences with which Firefox starts in every test and measurement. */
export const PREFERENCES = {
  // No test needs a network. Requests to other hosts go to a proxy that does not exist, and fail instead of keeping a page waiting.
  // Requests to this computer use no proxy.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // All pages share one process, and no process is started in advance, because starting one takes longer than most tests.
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // Tests expect English texts.
  'intl.locale.requested': 'en-US',
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_EXTENSION_ID]: ADDRESS }),
  // The extension is installed for one session at a time, but its storage must remain for the next session.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // The downloads panel, which opens a while after a download, would take key presses away from the page.
  'browser.download.alwaysOpenPanel': false,
  // Permissions that are requested at a click are granted without a prompt, which no test could answer.
  'extensions.webextOptionalPermissionPrompts': false,
};

/**
 * The preferences that turn on Firefox's own test voices, which are silent. `urn:moz-tts:fake:bob` and others end at once, `…:teresa`
 * (Italian) never ends, and `…:cecilia` (Italian) fails.
 */
export const VOICES = { 'media.webspeech.synth.test': true };
