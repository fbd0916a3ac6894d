import { signal } from '@preact/signals';
import { BACKUP_ENDING, backupFileName } from '../backup/backup-file-name';
import { counted } from '../backup/counted';
import { packBackup, streamOf } from '../backup/pack-backup';
import type { MakingState } from '../controls/backup';
import type { DownloadFile } from '../device/download-file';
import type { Library } from '../library/library';
import type { BackupPlan, MadeBackup, Result } from '../model';
import { reportProblem } from '../problems/report-problem';

/** The folder for backups that the reader has chosen. */
export interface BackupFolder {
  /** Whether this browser can write into folders. */
  readonly isPossible: boolean;
  name(): Promise<string | null>;
  /** Asks the reader for a folder, and returns its name; `null` if the reader chooses none. Must be called while a click is handled. */
  choose(): Promise<string | null>;
  forget(): Promise<void>;
  /**
   * Opens a new file in the folder; `null` if there is no folder, or the reader does not allow it. `remove` deletes the file again. Must be
   * called soon after a click.
   */
  open(name: string): Promise<FolderFile | null>;
}
interface FolderFile {
  readonly stream: WritableStream<Uint8Array>;
  remove(): Promise<void>;
}

/** The browser functions that a backup needs. */
export interface MakingPorts {
  readonly library: Pick<Library, 'backUp' | 'dropBackup'>;
  /** Returns the settings and rules that belong to a backup, as JSON. */
  collectSettings(): Promise<string>;
  readKept(name: string): Promise<Blob | null>;
  writeSafe(name: string): Promise<WritableStream<Uint8Array>>;
  readonly folder: BackupFolder;
  download(file: DownloadFile): void;
  changePlan(edit: (plan: BackupPlan) => BackupPlan): Promise<Result<void>>;
  now(): Date;
}

/** Creates the state of the backup that the reader makes with a click. */
export function createMaking(ports: MakingPorts) {
  const state = signal<MakingState>({ name: 'idle' });
  let stop: AbortController | undefined;

  /** Writes the copy as a file for the reader, and returns its size. */
  async function write(made: MadeBackup, name: string, target: FolderFile | null, isPlain: boolean, signal_: AbortSignal): Promise<number> {
    const copy = await ports.readKept(made.file);
    if (!copy) throw new DOMException('The copy is gone.', 'NotFoundError');
    const work = {
      signal: signal_,
      onRead: (bytes: number) => {
        state.value = { name: 'running', share: bytes / Math.max(1, copy.size) };
      },
    };
    let written = 0;
    const sizes = counted((bytes) => {
      written = bytes;
    });
    const packed = `${made.file}.gz`;
    const sink = target?.stream ?? (await ports.writeSafe(packed));
    const whole = sizes.readable.pipeTo(sink, { signal: work.signal });
    const source = isPlain
      ? streamOf(copy).pipeThrough(counted(work.onRead)).pipeTo(sizes.writable, { signal: work.signal })
      : packBackup(copy, sizes.writable, work);
    await Promise.all([source, whole]);
    if (!target) {
      const content = await ports.readKept(packed);
      if (!content) throw new DOMException('The file is gone.', 'NotFoundError');
      ports.download({ name, mediaType: isPlain ? 'application/vnd.sqlite3' : 'application/gzip', content });
    }
    return written;
  }

  /** Opens the file in the reader's folder. If that fails, because the folder is gone for example, the backup is downloaded. */
  const openTarget = (name: string): Promise<FolderFile | null> =>
    ports.folder.open(name).catch((problem: unknown) => {
      reportProblem('backup.folder', problem);
      return null;
    });

  async function run(isPlain: boolean, signal_: AbortSignal): Promise<MakingState> {
    const at = ports.now();
    const file = backupFileName(at, isPlain ? '.sqlite' : BACKUP_ENDING);
    const target = await openTarget(file);
    const made = await ports.library.backUp(await ports.collectSettings());
    if (!made.ok) {
      await target?.remove();
      return { name: 'failed', error: made.error };
    }
    try {
      const bytes = await write(made.value, file, target, isPlain, signal_);
      await ports.changePlan((plan) => ({ ...plan, lastAt: at.getTime(), lastRev: made.value.rev }));
      return { name: 'done', file, bytes, articles: made.value.articles };
    } catch (error) {
      await target?.remove().catch((problem: unknown) => reportProblem('backup.folder', problem));
      if (signal_.aborted) return { name: 'stopped' };
      reportProblem('backup.make', error);
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { name: 'failed', error: { code: isFull ? 'storageFull' : 'libraryFailed', detail: String(error) } };
    } finally {
      await ports.library.dropBackup(made.value.file);
    }
  }

  return {
    state,
    async backUp(form: 'packed' | 'plain') {
      if (state.value.name === 'running') return;
      state.value = { name: 'running', share: 0 };
      stop = new AbortController();
      state.value = await run(form === 'plain', stop.signal);
    },
    stop: () => stop?.abort(),
  };
}
