import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOf } from '../../scripts/browsers/builds';
import { importsOf, ROOT, sourceFiles } from '../support/source-files';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly expression: string }[];
}

/** The npm package behind an import that has another name. */
const REPLACED: Readonly<Record<string, string>> = { '#i18n': '@wxt-dev/i18n' };

/** Returns the names of the npm packages that the product's source imports. */
function importedPackages(): string[] {
  const written = sourceFiles(['utils', 'components', 'entrypoints'], /\.tsx?$/).flatMap((file) =>
    importsOf(file).flatMap(({ written, target }) => (target === null ? [REPLACED[written] ?? written] : [])),
  );
  return [...new Set(written.map((name) => name.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? name))].sort();
}

const installed = (path: string): string => readFileSync(join(ROOT, 'node_modules', path), 'utf8').trim();

describe.each(['chromium', 'firefox'] as const)('the build for %s', (name) => {
  const read = (file: string): string => readFileSync(join(buildOf(name), file), 'utf8');
  const sbom = JSON.parse(read('sbom.cdx.json'));
  const components: readonly Component[] = sbom.components;
  const names = components.map((component) => component.name);
  const licences = read('THIRD-PARTY-LICENCES.txt');

  test('lists every package that the source imports, and the works that come with them', () => {
    const imported = importedPackages();
    expect(imported).toContain('preact');
    expect(imported.filter((each) => !names.includes(each))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['@preact/signals-core', '@wxt-dev/browser', 'vite', 'lucide-static', '@faker-js/faker']));
    expect(names.filter((each) => each.startsWith('@fontsource'))).toHaveLength(5);
  });

  test('lists the version that is locked and the licence of each package', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    for (const component of components) {
      const locked = packages[`node_modules/${component.name}`];
      if (locked) expect(component).toMatchObject({ version: locked.version, licenses: [{ expression: locked.license }] });
    }
    expect(sbom.metadata).not.toHaveProperty('timestamp');
    expect(sbom).not.toHaveProperty('serialNumber');
  });

  test('contains the licence of every package in the list', () => {
    const headings = new Set(licences.split('\n'));
    const missing = components.filter((each) => !headings.has(`${each.name} ${each.version}, ${each.licenses[0]?.expression}`));
    expect(missing).toEqual([]);
    const files = ['@mozilla/readability/LICENSE.md', 'preact/LICENSE', '@preact/signals/LICENSE', 'lucide-static/LICENSE'];
    for (const file of [...files, 'dompurify/LICENSE', 'dompurify/LICENSE-MPL']) expect(licences).toContain(installed(file));
    expect(licences).toMatch(/Apache License\s+Version 2\.0/);
    for (const holder of ['2023 Aaron', '2022 Aaron', 'Emscripten authors', 'Rich Felker', 'Cole Bemis', 'VoidZero']) {
      expect(licences).toContain(holder);
    }
  });

  test('contains the licence of Dramatis, and the attribution with GeoNames and Lucide', () => {
    expect(read('LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    const attribution = read('ATTRIBUTION.md');
    for (const credit of ['https://www.geonames.org', 'https://creativecommons.org/licenses/by/4.0/', 'https://lucide.dev']) {
      expect(attribution).toContain(credit);
    }
  });

  test('contains the licence of each font beside its files', () => {
    for (const stem of ['source-serif-4', 'source-sans-3', 'literata', 'atkinson-hyperlegible-next', 'opendyslexic']) {
      expect(existsSync(join(buildOf(name), `fonts/${stem}-LICENSE.txt`))).toBe(true);
    }
  });
});
