import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/**
 * Returns the contents of the files in a zip file by their names, in the order of the zip file. Throws an error if the zip file is damaged
 * or a name in it leads out of the folder into which it is unpacked.
 */
export async function readZip(path) {
  const files = new Map();
  const zip = await yauzl.openPromise(path);
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}
