import type { ImportedItem, ImportFormatId, ImportLoss } from '../model';
import { companionsAmong } from './companions';
import { detectFormat } from './detect-format';
import { makeItem } from './fields/make-item';
import { guarded, type ImportFile, type ImportPorts, ReadError } from './import-file';
import { FILE_START, type FilePlace, type ImportFormat, isRefusal, type Refusal, type Siblings } from './import-format';
import { LIMITS } from './limits';
import { openZip } from './zip/open-zip';

/** A place in the imported files. An import can be continued from it, with the same files. */
export interface ImportPlace extends FilePlace {
  /** The number of the file, counted from 0. */
  readonly file: number;
  /** The number of the file in the zip, counted from 0. */
  readonly member: number;
}
export const IMPORT_START: ImportPlace = { ...FILE_START, file: 0, member: 0 };

/** A step of an import. */
export interface ImportStep {
  /** The item that was read, or `null` if there is none, because of the losses. */
  readonly item: ImportedItem | null;
  readonly losses: readonly ImportLoss[];
  /** The place after this step. */
  readonly next: ImportPlace;
}

/** A file with its siblings, and its place among the imported files. */
interface Source {
  readonly file: ImportFile;
  /** The name for the report. */
  readonly shown: string;
  readonly siblings: ReadonlyMap<string, ImportFile>;
}

/**
 * Reads files of other programs, and our own exports, step by step. Whoever takes the steps decides when the work goes on: to pause, take no
 * more steps; to cancel, call `return`; to continue later, begin with the last `next`. Zips are opened, and files in folders are read
 * together. What cannot be read is a loss and never an exception.
 */
export async function* readImport(
  given: readonly ImportFile[],
  ports: ImportPorts,
  from: ImportPlace = IMPORT_START,
): AsyncGenerator<ImportStep, void, undefined> {
  const files = given.map(guarded);
  const isCompanion = companionsAmong(files.map(({ name }) => name));
  const siblings = new Map(files.map((file) => [file.name, file]));
  for (const [at, file] of files.entries()) {
    if (at < from.file || isCompanion(file.name)) continue;
    const start = at === from.file ? from : { ...IMPORT_START, file: at };
    yield* readOne({ file, shown: file.name, siblings }, ports, start);
  }
}

/** Reads a file or the files in a zip. */
async function* readOne(source: Source, ports: ImportPorts, from: ImportPlace): AsyncGenerator<ImportStep> {
  const { file } = source;
  const after: ImportPlace = { ...IMPORT_START, file: from.file + 1 };
  try {
    if (file.size === 0) {
      yield refused(source, { code: 'fileEmpty' }, null, after);
      return;
    }
    const format = detectFormat(file.name, await file.read(0, LIMITS.sample), ports);
    if (format === 'zip') yield* readZip(source, ports, from);
    else if (format) yield* readFile(source, format, ports, from);
    else yield refused(source, { code: 'formatUnknown' }, null, after);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield refused(source, { code: error.code }, null, after);
  }
}

async function* readZip(source: Source, ports: ImportPorts, from: ImportPlace): AsyncGenerator<ImportStep> {
  const after: ImportPlace = { ...IMPORT_START, file: from.file + 1 };
  const zip = await openZip(source.file, ports);
  if ('code' in zip) {
    yield refused(source, zip, null, after);
    return;
  }
  const isCompanion = companionsAmong(zip.files.map(({ name }) => name));
  const siblings = new Map(zip.files.map((file) => [file.name, file]));
  for (const [member, file] of zip.files.entries()) {
    if (member < from.member || isCompanion(file.name)) continue;
    const inner: Source = { file, shown: `${source.shown}/${file.name}`, siblings };
    yield* readMember(inner, ports, member === from.member ? from : { ...IMPORT_START, file: from.file, member });
  }
  // The files that are left out are counted after the others.
  for (const [at, { name, refusal }] of zip.left.entries()) {
    const member = zip.files.length + at;
    const next: ImportPlace = { ...IMPORT_START, file: from.file, member: member + 1 };
    if (member >= from.member) yield refused({ ...source, shown: `${source.shown}/${name}` }, refusal, null, next);
  }
}

async function* readMember(source: Source, ports: ImportPorts, from: ImportPlace): AsyncGenerator<ImportStep> {
  const after: ImportPlace = { ...IMPORT_START, file: from.file, member: from.member + 1 };
  try {
    const format = source.file.size === 0 ? null : detectFormat(source.file.name, await source.file.read(0, LIMITS.sample), ports);
    if (format === null) yield refused(source, { code: source.file.size === 0 ? 'fileEmpty' : 'formatUnknown' }, null, after);
    else if (format === 'zip') yield refused(source, { code: 'zipInZip' }, null, after);
    else yield* readFile(source, format, ports, from);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield refused(source, { code: error.code }, null, after);
  }
}

async function* readFile(source: Source, format: ImportFormat, ports: ImportPorts, from: ImportPlace): AsyncGenerator<ImportStep> {
  const { file, shown } = source;
  const folder = file.name.slice(0, file.name.lastIndexOf('/') + 1);
  const siblings: Siblings = { find: (path) => source.siblings.get(`${folder}${path}`) ?? null };
  for await (const { entry, line, next: place } of format.read(file, from, ports, siblings)) {
    const next = { ...place, file: from.file, member: from.member };
    if (isRefusal(entry)) yield refused(source, entry, line, next, format.id);
    else yield { ...makeItem(entry, { file: shown, line, format: format.id }), next };
  }
}

const refused = (
  { shown }: Source,
  { code, detail = '' }: Refusal,
  line: number | null,
  next: ImportPlace,
  format: ImportFormatId | null = null,
): ImportStep => ({
  item: null,
  losses: [{ code, detail: detail === '' ? null : detail.slice(0, LIMITS.detail), from: { file: shown, line, format } }],
  next,
});
