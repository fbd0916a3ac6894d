import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from './session.ts';

const root = resolve(import.meta.dirname, '../..');
const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Returns the path of the folder for a browser's build. The folder may not exist yet. */
export const buildOf = (name: BrowserName): string => join(root, '.output', FOLDERS[name]);

export const isBuilt = (name: BrowserName): boolean => existsSync(join(buildOf(name), 'manifest.json'));

/** The extension's id in Firefox, as set in the manifest. */
export const FIREFOX_EXTENSION_ID = '{61cadb5f-e649-4d44-bda7-75e978c50f41}';
