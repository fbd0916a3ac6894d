import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIREFOX_EXTENSION_ID } from '../../e2e/support/browsers/builds';

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

/** The folder of an extension whose popup holds nothing: what opening a popup takes the browser itself. */
export function emptyExtension(browser: 'chromium' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  // The session looks for a background to speak to.
  const background = browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, background }));
  writeFileSync(join(folder, 'popup.html'), PAGE);
  writeFileSync(join(folder, 'popup.js'), SCRIPT);
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}
