import { browser } from 'wxt/browser';
import type { Result } from '../../model';
import { reportProblem } from '../../problems/report-problem';

/** The folder in the browser's download folder. */
const FOLDER = 'Dramatis';

/** The permission to save files by itself. The functions never reject. */
export const downloadPermission = {
  has: (): Promise<boolean> => browser.permissions.contains({ permissions: ['downloads'] }).catch(notGranted),
  /** Asks the reader. Must be called while a click is handled, before anything is awaited. */
  ask: (): Promise<boolean> => browser.permissions.request({ permissions: ['downloads'] }).catch(notGranted),
  giveBack: (): Promise<boolean> => browser.permissions.remove({ permissions: ['downloads'] }).catch(notGranted),
};

function notGranted(problem: unknown): false {
  reportProblem('permissions.ask', problem);
  return false;
}

/** Saves a backup in the download folder, beside any file of the same name. Returns its path once it has been written. */
export async function downloadBackup(url: string, name: string): Promise<Result<string>> {
  const ended = Promise.withResolvers<string | undefined>();
  const early = new Map<number, string>();
  let id: number | undefined;
  const listen = (change: { readonly id: number; readonly state?: { readonly current?: string | undefined } | undefined }) => {
    const state = change.state?.current;
    if (state !== 'complete' && state !== 'interrupted') return;
    if (id === undefined) early.set(change.id, state);
    else if (change.id === id) ended.resolve(state);
  };
  browser.downloads.onChanged.addListener(listen);
  try {
    id = await browser.downloads.download({ url, filename: `${FOLDER}/${name}`, saveAs: false, conflictAction: 'uniquify' });
    const state = early.get(id) ?? (await ended.promise);
    const [item] = await browser.downloads.search({ id });
    if (state !== 'complete' || !item)
      return { ok: false, error: { code: 'libraryFailed', detail: item?.error ?? 'The download has failed.' } };
    return { ok: true, value: item.filename };
  } catch (problem) {
    reportProblem('backup.automatic', problem);
    return { ok: false, error: { code: 'libraryFailed', detail: String(problem) } };
  } finally {
    browser.downloads.onChanged.removeListener(listen);
  }
}

/** Deletes backups that this extension has saved, as far as the browser still knows them. */
export async function removeBackups(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      for (const { id } of await browser.downloads.search({ filename: path, exists: true })) {
        await browser.downloads.removeFile(id);
        await browser.downloads.erase({ id });
      }
    } catch (problem) {
      // The reader may have moved or deleted the file.
      reportProblem('backup.automatic', problem);
    }
  }
}
