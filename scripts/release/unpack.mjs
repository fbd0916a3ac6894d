import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readZip } from './read-zip.mjs';

/** Unpacks a zip file into a folder, which is created if it does not exist. */
export async function unpack(zip, folder) {
  for (const [name, content] of await readZip(zip)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
