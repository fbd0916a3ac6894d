import { packBackup } from '../../backup/pack-backup';
import { readKept } from '../../library/storage/read-kept';
import { writeSafe } from '../../library/storage/write-safe';
import type { Result } from '../../model';
import { reportProblem } from '../../problems/report-problem';

/** The time until the address of a packed backup is given back, in milliseconds. A download of it must have ended by then. */
const REVOKE_AFTER_MS = 30 * 60_000;

/** A packed backup that can be downloaded. */
export interface PackedBackup {
  /** A `blob:` address. */
  readonly url: string;
  readonly bytes: number;
}

/** Compresses a copy in the safe, in a document of the extension. Service workers cannot make addresses for downloads. */
export async function packCopy(file: string): Promise<Result<PackedBackup>> {
  try {
    const copy = await readKept(file);
    if (!copy) return { ok: false, error: { code: 'libraryFailed', detail: 'The copy is gone.' } };
    const name = `${file}.gz`;
    await packBackup(copy, await writeSafe(name), { signal: new AbortController().signal, onRead: () => undefined });
    const packed = await readKept(name);
    if (!packed) return { ok: false, error: { code: 'libraryFailed', detail: 'The file is gone.' } };
    const url = URL.createObjectURL(packed);
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
    return { ok: true, value: { url, bytes: packed.size } };
  } catch (problem) {
    reportProblem('backup.automatic', problem);
    const isFull = problem instanceof DOMException && problem.name === 'QuotaExceededError';
    return { ok: false, error: { code: isFull ? 'storageFull' : 'libraryFailed', detail: String(problem) } };
  }
}
