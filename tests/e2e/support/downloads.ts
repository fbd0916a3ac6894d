import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './wait-until.ts';

/** Where a browser with this profile downloads to. */
export const downloadsOf = (profile: string): string => join(profile, 'test-downloads');

export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/** Waits for the only file in a folder of downloads to be there as a whole: until then browsers keep a second one beside it, or none. */
export function readDownload(folder: string): Promise<Downloaded> {
  return waitUntil('the download', async () => {
    const [name, ...others] = await readdir(folder);
    if (name === undefined || others.length > 0 || /\.(?:part|crdownload)$/.test(name)) return null;
    const text = await readFile(join(folder, name), 'utf8');
    return text === '' ? null : { name, text };
  }) as Promise<Downloaded>;
}
