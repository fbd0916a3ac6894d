import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { waitUntil } from './wait-until.ts';

/** Returns the download folder for a browser with the given profile folder. */
export const downloadsOf = (profile: string): string => join(profile, 'test-downloads');

/** A downloaded text file. */
export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/**
 * Waits until a folder contains one complete download, and returns the file's name. Until then, the folder is empty or contains the
 * browser's temporary file.
 */
export function downloadedTo(folder: string): Promise<string> {
  return waitUntil('the download', async () => {
    const [name, ...others] = await readdir(folder).catch(() => []);
    if (name === undefined || others.length > 0 || /\.(?:part|crdownload)$/.test(name)) return null;
    return (await stat(join(folder, name))).size > 0 ? name : null;
  }) as Promise<string>;
}

/** Waits until a folder contains one complete download, and returns the file's name and text. */
export async function readDownload(folder: string): Promise<Downloaded> {
  const name = await downloadedTo(folder);
  return { name, text: await readFile(join(folder, name), 'utf8') };
}

/** Waits like `readDownload`, and returns the files in the zip that was downloaded, by their paths. */
export async function readZip(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(new Uint8Array(await readFile(join(folder, await downloadedTo(folder)))));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
