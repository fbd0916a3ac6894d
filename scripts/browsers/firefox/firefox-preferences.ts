import { FIREFOX_EXTENSION_ID } from '../builds.ts';
import { FIREFOX_HOSTS } from '../served-hosts.ts';

/**
 * The UUID in the extension's address. Firefox would choose a random one, but storage is tied to the address, so the UUID is fixed here.
 */
const ADDRESS = '5a1b0c8e-3f0d-4a52-9d8e-2f6a1c7b9e10';
/** The origin of the extension's pages. */
export const ORIGIN = `moz-extension://${ADDRESS}`;

/** The preferences that Firefox starts with in every test and measurement. */
export const PREFERENCES = {
  // Tests need no network access. Requests to other hosts fail, so no page waits for them. Requests to this computer bypass the proxy.
  ...FIREFOX_HOSTS,
  // Uses one process for all pages and starts none in advance, because starting a process takes longer than most tests.
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // Tests expect an English interface.
  'intl.locale.requested': 'en-US',
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_EXTENSION_ID]: ADDRESS }),
  // The extension is installed for a single session, but its storage must be kept for the next session.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // The downloads panel would open some time after a download and intercept key presses meant for the page.
  'browser.download.alwaysOpenPanel': false,
  // When a click requests a permission, Firefox grants it without asking, because no test could answer a prompt.
  'extensions.webextOptionalPermissionPrompts': false,
};

/**
 * The preferences that enable Firefox's built-in test voices, which are silent. Most, such as `urn:moz-tts:fake:bob`, finish immediately.
 * `…:teresa` (Italian) never finishes, and `…:cecilia` (Italian) fails.
 */
export const VOICES = { 'media.webspeech.synth.test': true };
