import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { fileOfBytes, type ImportFile, type ImportPorts } from '../../../utils/import/import-file';
import { addressKey } from '../../../utils/library/article-key';
import type { ImportedItem, ImportFormatId } from '../../../utils/model';
import { type CollectedImport, collectImport } from './collect-import';

const FILES = join(import.meta.dirname, '../files');

/** The functions of the browser, as the extension passes them to an import. */
export const ports: ImportPorts = {
  decode(bytes, encoding) {
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch {
      return null;
    }
  },
  encode: (text) => new TextEncoder().encode(text),
  keyOf: addressKey,
};

/** Returns the bytes of a file in `tests/import/files/`. */
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(FILES, path)));

/** Returns all files in a folder in `tests/import/files/`, with their paths from there. */
export const folderOf = (folder: string): ImportFile[] =>
  readdirSync(join(FILES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(FILES, folder).length + 1))
    .sort()
    .map((path) => fileOfBytes(path, bytesOf(`${folder}/${path}`)));

/** Returns the files in a folder as one zip. */
export function zipOf(folder: string): ImportFile {
  const entries = readdirSync(join(FILES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(FILES, folder).length + 1))
    .sort();
  return fileOfBytes('export.zip', zipSync(Object.fromEntries(entries.map((path) => [path, bytesOf(`${folder}/${path}`)]))));
}

/** Imports a file in `tests/import/files/`. */
export const importOf = (path: string): Promise<CollectedImport> => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return collectImport([fileOfBytes(name, bytesOf(path))], ports);
};

/** Imports a text as a file. */
export const importText = (name: string, text: string): Promise<CollectedImport> =>
  collectImport([fileOfBytes(name, new TextEncoder().encode(text))], ports);

/** Returns a whole item with the given fields and, for the others, what an item has that the file says nothing about. */
export const item = (
  format: ImportFormatId,
  file: string,
  line: number | null,
  fields: Partial<Omit<ImportedItem, 'from'>>,
): ImportedItem => ({
  address: null,
  title: null,
  author: null,
  savedAt: null,
  publishedAt: null,
  language: null,
  tags: [],
  state: null,
  isStarred: false,
  progress: null,
  note: null,
  content: { kind: 'nothing' },
  highlights: [],
  pictures: [],
  from: { file, line, format },
  ...fields,
});

/** Returns the losses of an import as «code line detail». */
export const lossesOf = ({ losses }: CollectedImport): string[] =>
  losses.map(({ code, detail, from }) => [code, from.line ?? '-', detail ?? '-'].join(' '));
