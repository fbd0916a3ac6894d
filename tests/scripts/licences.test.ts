import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { licenceOfPackage } from '../../scripts/licences/licence-of-package';
import { packageOfModule } from '../../scripts/licences/package-of-module';
import { writeLicences } from '../../scripts/licences/write-licences';
import { writeSbom } from '../../scripts/licences/write-sbom';

const packages = mkdtempSync(join(tmpdir(), 'dramatis-licences-'));
afterEach(() => rmSync(packages, { recursive: true, force: true }));

function install(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(packages, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(packages, name, file), text);
}

test.each([
  ['/dramatis/node_modules/preact/dist/preact.mjs', 'preact'],
  ['C:\\dramatis\\node_modules\\@preact\\signals\\dist\\signals.mjs?used', '@preact/signals'],
  ['/dramatis/node_modules/outer/node_modules/inner/index.js', 'inner'],
  ['\0vite/modulepreload-polyfill.js', 'vite'],
  ['\0virtual:wxt-background-entrypoint?/home/me/node_modules/dramatis/entrypoints/background/index.ts', 'wxt'],
  ['/dramatis/utils/text/span.ts', undefined],
])('the module %j belongs to the package %j', (id, name) => {
  expect(packageOfModule(id)).toBe(name);
});

test('the licence of a package is all of its licence, copying and notice files', () => {
  install('both', { LICENSE: 'licence', 'NOTICE.md': 'notice', 'licenser.js': 'code', 'package.json': '{}' });
  expect(licenceOfPackage('both', packages)).toBe('licence\n\nnotice');
  install('british', { 'LICENCE.txt': 'licence' });
  expect(licenceOfPackage('british', packages)).toBe('licence');
});

test('a shipped package without a licence stops the build, with a sentence that says what to do', () => {
  install('bare', { 'package.json': '{}' });
  expect(() => licenceOfPackage('bare', packages)).toThrow('bare has no licence file. Put the text into');
});

test('a text is kept only for a package that has no licence file of its own', () => {
  install('wxt', { 'package.json': '{}' });
  expect(licenceOfPackage('wxt', packages)).toContain('Copyright (c) 2023 Aaron');
  install('wxt', { LICENSE: 'own' });
  expect(() => licenceOfPackage('wxt', packages)).toThrow('wxt now has its own licence file');
});

const WORKS = ['b', '@scope/a'].map((name) => ({ name, version: '1.0.0', licence: '(MPL-2.0 OR MIT)', text: 'Words.\n' }));

test('works with the same licence text share it', () => {
  const text = writeLicences([...WORKS, { name: 'c', version: '2.0.0', licence: 'ISC', text: 'Other words.' }]);
  expect(text.match(/^Words\.$/gm)).toHaveLength(1);
  expect(text).toContain('b 1.0.0, (MPL-2.0 OR MIT)\n@scope/a 1.0.0, (MPL-2.0 OR MIT)\n');
  expect(text).toContain('c 2.0.0, ISC\n');
});

test('the list of works is the same in whichever order they are found, and without time or serial number', () => {
  const product = { name: 'dramatis', version: '0.1.0', license: 'MIT' };
  const sbom = writeSbom(product, WORKS);
  expect(writeSbom(product, WORKS.toReversed())).toBe(sbom);
  expect(JSON.parse(sbom)).toMatchObject({
    bomFormat: 'CycloneDX',
    components: [{ name: '@scope/a', purl: 'pkg:npm/%40scope/a@1.0.0', licenses: [{ expression: '(MPL-2.0 OR MIT)' }] }, { name: 'b' }],
  });
  expect(sbom).not.toMatch(/timestamp|serialNumber/);
});
