import { unpackBackup } from '../../../utils/backup/unpack-backup';
import type { RestoreEnd, RestoreProgress } from '../../../utils/model';
import { ownedLibrary } from './backup-library';
import { readAll } from './damaged-backups';
import { hashOfContent } from './library-content';
import { makeReading } from './make-reading';
import { checkIntegrity, databaseOf } from './memory-database';
import { memoryStorage } from './memory-storage';

const NOW = Date.UTC(2026, 10, 2, 9);
const ARTICLES = 12;

/** A backup, and the file of another library into which damaged copies of it are restored. */
export interface SampleLibraries {
  readonly file: Uint8Array;
  readonly hash: string;
  readonly other: Uint8Array;
  readonly otherHash: string;
}

const story = (number: number, words: string) =>
  makeReading({ url: `https://paper.example/${number}`, canonicalUrl: null, title: `Article ${number}` }, words.repeat(60));

/** Makes the libraries. */
export async function sampleLibraries(): Promise<SampleLibraries> {
  const library = ownedLibrary(() => NOW);
  for (let number = 1; number <= ARTICLES; number++) await library.save(story(number, `number ${number} is in the backup, `));
  await library.ask({ call: 'tag', ids: [1, 2, 3], add: ['gas', 'energy'], remove: [] });
  await library.ask({ call: 'keepNote', id: 2, note: 'Ask again.' });
  await library.ask({ call: 'keepSearch', search: { id: 'search-1', name: 'Gas', query: 'tag:gas' } });
  const file = await library.backUp('{}');
  const other = ownedLibrary(() => NOW);
  await other.save(story(900, 'only here, '));
  other.storage.release();
  const otherFile = other.storage.file ?? new Uint8Array();
  return {
    file,
    hash: hashOfContent(await databaseOf(file)),
    other: otherFile,
    otherHash: hashOfContent(await databaseOf(otherFile)),
  };
}

/**
 * Tries to restore a file, and checks that the library is sound afterwards, and unchanged if the file was refused. Returns the error code, or
 * `same` if the library is what the backup was, and `other` if it is something else.
 */
export async function outcomeOf({ hash, other, otherHash }: SampleLibraries, file: Uint8Array): Promise<string> {
  const storage = memoryStorage(other.slice());
  const refused = await restore(storage, file);
  storage.release();
  const database = await databaseOf(storage.file ?? other);
  checkIntegrity(database);
  readAll(database);
  const found = hashOfContent(database);
  database.close();
  if (refused === null) return found === hash ? 'same' : 'other';
  if (found !== otherHash) throw new Error(`A refused backup (${refused}) has changed the library.`);
  return refused;
}

async function restore(storage: ReturnType<typeof memoryStorage>, file: Uint8Array): Promise<string | null> {
  const unpacked: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({ write: (piece) => void unpacked.push(piece) });
  const work = { signal: new AbortController().signal, onRead: () => undefined };
  const done = await unpackBackup(new Blob([file.slice()]), sink, work);
  if (!done.ok) return done.error.code;
  const library = ownedLibrary(() => NOW, storage);
  const opened = await library.open(new Uint8Array(Buffer.concat(unpacked)));
  if (!opened.ok) return opened.error.code;
  let progress = await library.ask<RestoreProgress>({ call: 'beginRestore', mode: 'replace', bringsBack: false });
  while (progress.done < progress.total) progress = await library.ask({ call: 'stepRestore' });
  const end = await library.ask<RestoreEnd>({ call: 'finishRestore', token: 'token-damaged' });
  if (end.name !== 'restored') throw new Error(end.name);
  const { added, unreadable } = end.result;
  if (added + unreadable !== progress.total) throw new Error(`${added} articles restored, ${unreadable} unreadable, of ${progress.total}`);
  const saved = await library.ask<{ saved: number }>({ call: 'status' });
  if (saved.saved !== added) throw new Error(`${saved.saved} articles instead of ${added}`);
  const { articles } = await library.ask<{ articles: { id: number }[] }>({ call: 'list', page: { limit: 200 } });
  for (const { id } of articles) await library.ask({ call: 'open', id });
  return null;
}
