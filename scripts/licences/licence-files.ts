import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { copiedWorks } from './copied-works';
import { installedWorks } from './installed-works';
import { shippedPackages } from './shipped-packages';
import { writeLicences } from './write-licences';
import { writeSbom } from './write-sbom';

const root = resolve(import.meta.dirname, '../..');

/**
 * Returns the files that tell of the works in the build: the licence of Dramatis, the attribution, the licences of the works by others, and
 * the list of these works for programs (`sbom.cdx.json`). The bundles must already have been built. Throws an error if a work has no licence.
 */
export function licenceFiles(): ({ relativeDest: string; absoluteSrc: string } | { relativeDest: string; contents: string })[] {
  const works = [...installedWorks(shippedPackages()), ...copiedWorks()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const product = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  return [
    ...['LICENSE', 'ATTRIBUTION.md'].map((file) => ({ relativeDest: file, absoluteSrc: resolve(root, file) })),
    { relativeDest: 'THIRD-PARTY-LICENCES.txt', contents: writeLicences(works) },
    { relativeDest: 'sbom.cdx.json', contents: writeSbom(product, works) },
  ];
}
