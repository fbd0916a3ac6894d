import { checked, type Decode, list, Mismatch, object, oneOf, record, text, wholeNumber } from '../../decode/decode';
import type { WritableFolder } from '../../device/writable-folder';

/** The file in which a folder remembers what has been exported into it. It stays valid when the folder is moved or shared. */
export const RECORD_FILE = '.dramatis-export.json';

/** An article in a folder: its uid, the `rev` with which it was written, and the name of its file. */
export type RecordedArticle = readonly [uid: string, rev: number, name: string];
/** The articles that have been exported into a folder in one format. */
export interface FormatRecord {
  /** The choices that change the content of the files. With others, all files are written again. */
  readonly options: string;
  /** The highest `rev` in the library at the last export. */
  readonly lastRev: number;
  readonly articles: readonly RecordedArticle[];
}
/** The articles that have been exported into a folder, by format. */
export type FolderRecord = Readonly<Record<string, FormatRecord>>;

const MAX_ARTICLES = 2_000_000;
const decodeNumber = wholeNumber(0, Number.MAX_SAFE_INTEGER);
/** Decodes a file name that leads to no other folder, because anybody may have changed the file. */
const decodeName = checked(300, (name) => name !== '' && !/[/\\]|^\.{1,2}$/.test(name));
const decodeArticle: Decode<RecordedArticle> = (value) => {
  if (!Array.isArray(value) || value.length !== 3) throw new Mismatch('not an article of a folder');
  return [text(100)(value[0]), decodeNumber(value[1]), decodeName(value[2])];
};
const decodeFormat = object<FormatRecord>({ options: text(200), lastRev: decodeNumber, articles: list(MAX_ARTICLES, decodeArticle) });
const decodeFile = object({ format: oneOf(['dramatis-export']), version: wholeNumber(1, 1), formats: record });

/** Reads what has been exported into a folder. A file that is missing or damaged counts as nothing, so that everything is exported again. */
export async function readRecord(folder: WritableFolder): Promise<FolderRecord> {
  try {
    const { formats } = decodeFile(JSON.parse((await folder.read(RECORD_FILE)) ?? ''));
    return Object.fromEntries(Object.entries(formats).map(([id, one]) => [id, decodeFormat(one)]));
  } catch (problem) {
    if (problem instanceof Mismatch || problem instanceof SyntaxError) return {};
    throw problem;
  }
}

/** Writes what has been exported into a folder. */
export async function writeRecord(folder: WritableFolder, formats: FolderRecord): Promise<void> {
  const file = await folder.write(RECORD_FILE);
  await file.write([JSON.stringify({ format: 'dramatis-export', version: 1, formats })]);
  await file.close();
}
