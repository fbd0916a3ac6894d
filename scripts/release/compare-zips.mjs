import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readZip } from './read-zip.mjs';

/** Returns a sentence that says how two zip files differ, or `undefined` if they are equal byte for byte. */
export async function differenceOf(one, other) {
  if (readFileSync(one).equals(readFileSync(other))) return undefined;
  const [first, second] = await Promise.all([readZip(one), readZip(other)]);
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const differing = names.filter((name) => !second.get(name)?.equals(first.get(name) ?? Buffer.of()) || !first.has(name));
  const how =
    differing.length > 0 ? `these files differ: ${differing.join(', ')}` : 'only the order, times or compression of the files differ';
  return `Two builds of ${basename(one)} are not equal: ${how}.`;
}
