import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Returns the path of the saved page in a folder, which is `page.html` or `page.html.gz`, or `null` if the folder has none. */
export const pageFileIn = (folder: string): string | null =>
  ['page.html', 'page.html.gz'].map((name) => join(folder, name)).find((path) => existsSync(path)) ?? null;

/** Returns the HTML of a saved page, and unpacks it if its name ends in «.gz». The page is read as UTF-8. */
export const readPageFile = (path: string): string =>
  (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString('utf8');
