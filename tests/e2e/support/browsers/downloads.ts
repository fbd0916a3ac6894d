import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './wait-until.ts';

/** Where a browser with this profile downloads to. */
export const downloadsOf = (profile: string): string => join(profile, 'test-downloads');

export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/** Waits for the only file in a folder of downloads to be there as a whole, and tells its name: until then browsers keep a second one beside it, or none. */
export function downloadedTo(folder: string): Promise<string> {
  return waitUntil('the download', async () => {
    const [name, ...others] = await readdir(folder).catch(() => []);
    if (name === undefined || others.length > 0 || /\.(?:part|crdownload)$/.test(name)) return null;
    return (await stat(join(folder, name))).size > 0 ? name : null;
  }) as Promise<string>;
}

/** The same, with what it holds. */
export async function readDownload(folder: string): Promise<Downloaded> {
  const name = await downloadedTo(folder);
  return { name, text: await readFile(join(folder, name), 'utf8') };
}
