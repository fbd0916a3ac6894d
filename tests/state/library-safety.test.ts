import { expect, test } from 'vitest';
import type { DownloadFile } from '../../utils/device/download-file';
import type { LibraryCheck, LibrarySafety, Repair, Result } from '../../utils/model';
import { createLibrarySafety } from '../../utils/state/library-safety';
import { createSafetyNotices } from '../../utils/state/safety-notices';
import { memoryPlans } from './support/memory-plans';

const REPAIR: Repair = { at: 7, source: 'file', saved: 2, lost: 1, unannotated: 0, file: 'damaged-7.sqlite', isRead: false };
const FULL: Result<never> = { ok: false, error: { code: 'storageFull', space: { used: 9, free: 1 } } };

/** Returns a library whose answers a test decides, and the calls that it has received. */
function fakeLibrary(safety: Partial<LibrarySafety>, check?: Result<LibraryCheck>) {
  const calls: unknown[] = [];
  const value: LibrarySafety = { saved: 3, repairs: [], files: [], space: { used: 1, free: 1e9 }, parts: [], rev: 0, ...safety };
  const note = async (call: unknown): Promise<Result<null>> => {
    calls.push(call);
    return { ok: true, value: null };
  };
  const library = {
    safety: async (): Promise<Result<LibrarySafety>> => ({ ok: true, value }),
    check: async (): Promise<Result<LibraryCheck>> => check ?? { ok: true, value: { isSound: true, safety: value } },
    noticed: (repair: number) => note({ noticed: repair }),
    discard: (file: string) => note({ discard: file }),
  };
  return { library, calls };
}

test('the library page tells of each repair until the reader closes the notice', async () => {
  const { library, calls } = fakeLibrary({ repairs: [REPAIR, { ...REPAIR, at: 5, isRead: true }] });
  const notices = createSafetyNotices(library, memoryPlans(), () => new Date(0));
  await notices.load();
  expect([notices.repairs.value, notices.littleSpace.value]).toEqual([[REPAIR], null]);
  await notices.dismiss(7);
  expect([notices.repairs.value, calls]).toEqual([[], [{ noticed: 7 }]]);
});

test('the library page and the settings warn when there is little space', async () => {
  const { library } = fakeLibrary({ space: { used: 1, free: 1e6 } });
  const notices = createSafetyNotices(library, memoryPlans(), () => new Date(0));
  await notices.load();
  expect(notices.littleSpace.value).toBe(1e6);
  const safety = createLibrarySafety({ library, readKept: async () => null, download: () => undefined });
  await safety.load();
  expect(safety.state.value).toMatchObject({ name: 'ready', isNearlyFull: true });
});

test('a browser that does not tell the space causes no warning', async () => {
  const { library } = fakeLibrary({ space: null, rev: 0 });
  const notices = createSafetyNotices(library, memoryPlans(), () => new Date(0));
  await notices.load();
  expect(notices.littleSpace.value).toBeNull();
});

test.each([
  ['sound', undefined],
  ['repaired', { ok: true, value: { isSound: false, safety: { saved: 2, repairs: [REPAIR], files: [], space: null, parts: [], rev: 0 } } }],
  ['failed', FULL],
] as const)('a check of the library ends with the result «%s»', async (name, check) => {
  const { library } = fakeLibrary({}, check as Result<LibraryCheck> | undefined);
  const safety = createLibrarySafety({ library, readKept: async () => null, download: () => undefined });
  const checking = safety.check();
  expect(safety.action.value.name).toBe('checking');
  await checking;
  expect(safety.action.value).toMatchObject({ name });
});

test('a kept file can be exported and deleted', async () => {
  const { library, calls } = fakeLibrary({});
  const downloads: DownloadFile[] = [];
  const content = new Blob(['SQLite format 3']);
  const readKept = async (name: string) => (name === 'damaged-7.sqlite' ? content : null);
  const safety = createLibrarySafety({ library, readKept, download: (file) => void downloads.push(file) });
  await safety.exportFile('damaged-7.sqlite');
  await safety.exportFile('damaged-8.sqlite');
  expect(downloads).toEqual([{ name: 'damaged-7.sqlite', mediaType: 'application/vnd.sqlite3', content }]);
  await safety.discard('damaged-7.sqlite');
  expect([calls, safety.action.value]).toEqual([[{ discard: 'damaged-7.sqlite' }], { name: 'deleted' }]);
});
