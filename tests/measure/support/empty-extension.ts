import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIREFOX_EXTENSION_ID } from '../../../scripts/browsers/builds';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  action: { default_popup: 'popup.html' },
  browser_specific_settings: { gecko: { id: FIREFOX_EXTENSION_ID } },
};
const PAGE = '<!doctype html><body style="width: 600px; height: 500px"><p>Nothing</p><script src="popup.js"></script></body>';
const SCRIPT = `requestAnimationFrame(() => setTimeout(() => {
  performance.mark('ready');
  document.documentElement.dataset.state = 'ready';
}));`;

/**
 * Creates an extension with an empty popup, to measure how long the browser itself takes to open a popup. Returns the extension's folder.
 */
export function emptyExtension(browser: 'chromium' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  // The test session needs a background script to connect to.
  const background = browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, background }));
  writeFileSync(join(folder, 'popup.html'), PAGE);
  writeFileSync(join(folder, 'popup.js'), SCRIPT);
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}
