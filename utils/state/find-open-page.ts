import { annotationsOf, NO_ANNOTATIONS } from '../annotate/annotations';
import { mergeAnnotations } from '../annotate/merge-annotations';
import { type ExtractRequest, INITIAL_VIEW_STATE, type OpenPage, type Reading, type Result, type Version } from '../model';
import { firstVersion, isUpToDate, type PageMemory, reloadRequest } from './page-memory';

/** Returns the version for a page that was extracted again because it had changed. The annotations are kept. */
export const reloadedVersion = ({ reading: before, showsAll }: Version, reading: Reading): Version => ({
  ...firstVersion(mergeAnnotations(reading, NO_ANNOTATIONS, annotationsOf(before))),
  showsAll,
});

/** Returns the remembered page if it has not changed. Otherwise, extracts the page again and keeps the view state. */
export async function findOpenPage(
  memory: Pick<PageMemory, 'recall' | 'mark' | 'readMark'>,
  load: (request: ExtractRequest, isKnown: boolean) => Promise<Result<Reading>>,
): Promise<Result<OpenPage>> {
  const known = await memory.recall();
  if (known && (await isUpToDate(known, memory))) return { ok: true, value: known };
  const loaded = await load(known ? reloadRequest(known.version) : {}, known !== null);
  if (!loaded.ok) return loaded;
  const version = known ? reloadedVersion(known.version, loaded.value) : firstVersion(loaded.value);
  return { ok: true, value: { mark: await memory.readMark(), version, stand: known?.stand ?? INITIAL_VIEW_STATE } };
}

/** Waits until the selected text has been read, and returns it as an open page that contains nothing else. */
export async function openSelection(memory: Pick<PageMemory, 'readMark'>, loading: Promise<Result<Reading>>): Promise<Result<OpenPage>> {
  const loaded = await loading;
  if (!loaded.ok) return loaded;
  return {
    ok: true,
    value: { mark: await memory.readMark(), version: firstVersion(loaded.value, 'selection'), stand: INITIAL_VIEW_STATE },
  };
}
