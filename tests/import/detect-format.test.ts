import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectFormat } from '../../utils/import/detect-format';
import { formats } from '../../utils/import/formats';
import { IMPORT_FORMATS } from '../../utils/model';
import { bytesOf, importText, lossesOf, ports, zipOf } from './support/read-files';

const FILES = join(import.meta.dirname, 'files');
const idOf = (name: string, bytes: Uint8Array): string | null => {
  const found = detectFormat(name, bytes, ports);
  return found === null || found === 'zip' ? found : found.id;
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the table has every format once', () => {
  expect(formats.map(({ id }) => id).sort()).toEqual([...IMPORT_FORMATS].sort());
});

test('recognises every file by its content, whatever its name is', () => {
  const folders = readdirSync(FILES).filter((folder) => !['omnivore', 'readeck'].includes(folder));
  expect(folders.length).toBeGreaterThan(15);
  for (const folder of folders) {
    const expected = folder.replace(/-\w/g, (part) => part.slice(1).toUpperCase());
    for (const file of readdirSync(join(FILES, folder), { withFileTypes: true }).filter((entry) => entry.isFile())) {
      // The list of Readwise, which has «csv» in its folder but not in the name of the format.
      expect(idOf('file', bytesOf(`${folder}/${file.name}`)) ?? '', `${folder}/${file.name}`).toBe(
        file.name === 'no-address.html' ? '' : expected,
      );
    }
  }
});

test('recognises the lists in the exports of Omnivore and Readeck, and zips', () => {
  expect(idOf('x', bytesOf('omnivore/full/metadata_0_to_20.json'))).toBe('omnivore');
  expect(idOf('bookmarks/A/info.json', bytesOf('readeck/full/bookmarks/AbC/info.json'))).toBe('readeck');
  return zipOf('omnivore/full')
    .read(0, 64)
    .then((head) => expect(idOf('export', head)).toBe('zip'));
});

test('recognises our own formats', () => {
  expect(idOf('x', bytes('{"format":"dramatis","version":1,"exportedAt":"","articles":[]}'))).toBe('dramatisJson');
  expect(idOf('x', bytes('{"format":"dramatis","version":1}\n{"savedAt":""}'))).toBe('dramatisLines');
  expect(idOf('x', bytes('{"savedAt":"","article":{},"analysis":{}}\n'))).toBe('dramatisLines');
});

test('recognises no format in other files', async () => {
  for (const text of [
    'Just notes',
    'a,b,c\n1,2,3',
    '{}',
    '[]',
    '[{"a":1}]',
    '{"settings":{}}',
    '%PDF-1.4',
    '\0\0\0\0',
    '\uFEFF',
    '"',
    '<',
  ]) {
    expect(idOf('file.bin', bytes(text)), text).toBeNull();
  }
  expect(lossesOf(await importText('notes.txt', 'Just notes'))).toEqual(['formatUnknown - -']);
  expect(lossesOf(await importText('empty.csv', ''))).toEqual(['fileEmpty - -']);
});
