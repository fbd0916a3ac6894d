import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { ExportState } from '../../utils/controls/library-export';
import type { DownloadFile } from '../../utils/device/download-file';
import type { Exporter } from '../../utils/export/exporter';
import { exporters } from '../../utils/export/exporters';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import type { Library, LibraryRequest } from '../../utils/library/library';
import { migrate } from '../../utils/library/migrate';
import type { ErrorCode, Result } from '../../utils/model';
import { createLibraryExport } from '../../utils/state/export-library';
import { WORDS } from '../export/support/english-words';
import { makeReading } from '../library/support/make-reading';
import { memoryDatabase } from '../library/support/memory-database';

let database: Database;
let files: DownloadFile[];
/** Runs just before each call to the library. If it returns a result, that result replaces the answer. */
let interceptCall: (request: LibraryRequest) => Result<never> | undefined;

const answer = <T>(request: LibraryRequest) => answerRequest(database, request, 0) as Result<T>;
const ask = async <T>(request: LibraryRequest) => interceptCall(request) ?? answer<T>(request);
const library: Pick<Library, 'list' | 'open'> = {
  list: (page) => ask({ call: 'list', page }),
  open: (id) => ask({ call: 'open', id }),
};
const save = (name: string) =>
  answer({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: `https://${name}.example/`, title: name }) });
const failure = (code: ErrorCode): Result<never> => ({ ok: false, error: { code } });
const create = (formats: readonly Exporter[] = exporters) =>
  createLibraryExport({ library, download: (file) => files.push(file), now: () => new Date(2026, 10, 5, 23, 30) }, formats);
const titlesIn = (file: DownloadFile | undefined) =>
  JSON.parse(String(file?.content)).articles.map(({ article }: { article: { title: string } }) => article.title);

beforeEach(async () => {
  files = [];
  interceptCall = () => undefined;
  database = await memoryDatabase();
  migrate(database);
});

describe('the export of a small library', () => {
  beforeEach(() => ['a', 'b', 'c'].forEach(save));

  test('downloads one file, named after the local date, with the most recently saved article first', async () => {
    const exporting = create();
    expect(exporting.state.value).toEqual({ name: 'idle' });
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'done', written: 3, unreadable: 0 });
    expect(files).toMatchObject([{ name: 'dramatis-2026-11-05.json', mediaType: 'application/json' }]);
    expect(JSON.parse(String(files[0]?.content))).toMatchObject({ exportedAt: new Date(2026, 10, 5, 23, 30).toISOString() });
    expect(titlesIn(files[0])).toEqual(['c', 'b', 'a']);
  });

  test('reports its progress after each article', async () => {
    const exporting = create();
    const seen: ExportState[] = [];
    exporting.state.subscribe((state) => seen.push(state));
    await exporting.start('json', WORDS);
    expect(seen.map((state) => (state.name === 'running' ? `${state.done} of ${state.total}` : state.name))).toEqual([
      'idle',
      '0 of 0',
      '0 of 3',
      '1 of 3',
      '2 of 3',
      'done',
    ]);
  });

  test.each(['list', 'open'])('downloads nothing when it is stopped during the last «%s» call, and can be started again', async (call) => {
    const exporting = create();
    let opened = 0;
    interceptCall = (request) => {
      if (request.call === call && (call === 'list' || ++opened === 3)) exporting.stop();
      return undefined;
    };
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'stopped' });
    expect(files).toEqual([]);
    interceptCall = () => undefined;
    await exporting.start('json', WORDS);
    expect(files).toHaveLength(1);
  });

  test.each<[ErrorCode, LibraryRequest['call']]>([
    ['libraryBusy', 'list'],
    ['libraryFailed', 'open'],
    ['libraryDamaged', 'open'],
  ])('reports the error %s from a «%s» call and downloads nothing', async (code, call) => {
    const exporting = create();
    interceptCall = (request) => (request.call === call && !(request.call === 'open' && request.id === 3) ? failure(code) : undefined);
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'failed', error: { code } });
    expect(files).toEqual([]);
  });

  test('leaves out a damaged article and counts it as unreadable', async () => {
    database.run(`UPDATE article SET body = 'torn' WHERE title = 'b'`);
    const exporting = create();
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'done', written: 2, unreadable: 1 });
    expect(titlesIn(files[0])).toEqual(['c', 'a']);
  });

  test('fails and downloads nothing when every article is damaged', async () => {
    database.run(`UPDATE article SET body = 'torn'`);
    const exporting = create();
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'failed', error: { code: 'articleInvalid' } });
    expect(files).toEqual([]);
  });

  test('leaves out an article that is deleted while the export is running', async () => {
    interceptCall = (request) => {
      if (request.call === 'open' && request.id === 3) answer({ call: 'remove', id: 2 });
      return undefined;
    };
    await create().start('json', WORDS);
    expect(titlesIn(files[0])).toEqual(['c', 'a']);
  });

  test('downloads a single file when it is started twice at the same time', async () => {
    const exporting = create();
    await Promise.all([exporting.start('json', WORDS), exporting.start('json', WORDS)]);
    expect(files).toHaveLength(1);
  });

  test('reports an error and downloads nothing when the file would be too large', async () => {
    const write = vi.fn(() => 'x'.repeat(2 ** 30));
    const exporting = create([{ id: 'long', extension: 'txt', mediaType: 'text/plain', write }]);
    await exporting.start('long', WORDS);
    expect(write).toHaveBeenCalledOnce();
    expect(exporting.state.value).toMatchObject({ name: 'failed', error: { code: 'exportTooLarge' } });
    expect(files).toEqual([]);
  });
});

describe('the export of a library that is too large to be listed in one batch', () => {
  const names = Array.from({ length: 401 }, (_, n) => `n${n}`);
  beforeEach(() => names.forEach(save));

  test('contains every article exactly once', async () => {
    await create().start('json', WORDS);
    expect(titlesIn(files[0])).toEqual(names.toReversed());
  });

  test.each([
    ['already listed', 'n300', { name: 'done', written: 401, unreadable: 0 }],
    ['last in the previous batch', 'n201', { name: 'done', written: 401, unreadable: 0 }],
    ['not yet listed', 'n50', { name: 'failed', error: { code: 'libraryBusy' } }],
  ])('never downloads an incomplete file when an article %s is saved again between two batches', async (_which, name, outcome) => {
    const exporting = create();
    let pages = 0;
    interceptCall = (request) => {
      if (request.call === 'list' && ++pages === 2) save(name);
      return undefined;
    };
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual(outcome);
    expect(files.map((file) => titlesIn(file).toSorted())).toEqual(outcome.name === 'done' ? [names.toSorted()] : []);
  });
});
