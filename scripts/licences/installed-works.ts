import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { licenceOfPackage } from './licence-of-package';
import type { Work } from './work';

const root = resolve(import.meta.dirname, '../..');

/** Returns the works with the given names, as they are installed in node_modules. Throws an error if one has no licence or hash. */
export function installedWorks(names: readonly string[]): Work[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return names.map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    const integrity = lock.packages[`node_modules/${name}`]?.integrity;
    if (!license || !integrity) throw new Error(`${name} declares no licence, or package-lock.json has no hash of it.`);
    return { name, version, licence: license, text: licenceOfPackage(name, join(root, 'node_modules')), integrity };
  });
}
