import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './wait-until.ts';

/** Returns the folder into which a browser with this profile downloads. */
export const downloadsOf = (profile: string): string => join(profile, 'test-downloads');

/** A downloaded text file. */
export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/**
 * Waits until a folder has one complete download, and returns its name. Until then the folder is empty or has a temporary file of the
 * browser.
 */
export function downloadedTo(folder: string): Promise<string> {
  return waitUntil('the download', async () => {
    const [name, ...others] = await readdir(folder).catch(() => []);
    if (name === undefined || others.length > 0 || /\.(?:part|crdownload)$/.test(name)) return null;
    return (await stat(join(folder, name))).size > 0 ? name : null;
  }) as Promise<string>;
}

/** Waits until a folder has one complete download, and returns its name and its text. */
export async function readDownload(folder: string): Promise<Downloaded> {
  const name = await downloadedTo(folder);
  return { name, text: await readFile(join(folder, name), 'utf8') };
}
