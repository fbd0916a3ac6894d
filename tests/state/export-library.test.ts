import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Exporter } from '../../utils/export/exporter';
import { exporters } from '../../utils/export/exporters';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import type { Library, LibraryRequest } from '../../utils/library/library';
import { migrate } from '../../utils/library/migrate';
import type { ErrorCode, Result } from '../../utils/model';
import type { DownloadFile } from '../../utils/state/download-file';
import { createLibraryExport, type ExportState } from '../../utils/state/export-library';
import { WORDS } from '../export/support/english-words';
import { makeReading } from '../library/support/make-reading';
import { memoryDatabase } from '../library/support/memory-database';

let database: Database;
let files: DownloadFile[];
/** What happens just before a call of the library is answered; what it gives back is the answer. */
let meddle: (request: LibraryRequest) => Result<never> | undefined;

const answer = <T>(request: LibraryRequest) => answerRequest(database, request, 0) as Result<T>;
const ask = async <T>(request: LibraryRequest) => meddle(request) ?? answer<T>(request);
const library: Pick<Library, 'list' | 'open'> = {
  list: (page) => ask({ call: 'list', page }),
  open: (id) => ask({ call: 'open', id }),
};
const save = (name: string) => answer({ call: 'save', reading: makeReading({ url: `https://${name}.example/`, title: name }) });
const failure = (code: ErrorCode): Result<never> => ({ ok: false, error: { code } });
const create = (formats: readonly Exporter[] = exporters) =>
  createLibraryExport({ library, download: (file) => files.push(file), now: () => new Date(2026, 10, 5, 23, 30) }, formats);
const titlesIn = (file: DownloadFile | undefined) =>
  JSON.parse(String(file?.content)).articles.map(({ article }: { article: { title: string } }) => article.title);

beforeEach(async () => {
  files = [];
  meddle = () => undefined;
  database = await memoryDatabase();
  migrate(database);
});

describe('a small library', () => {
  beforeEach(() => ['a', 'b', 'c'].forEach(save));

  it('becomes one file, named after the day where the reader is, the article saved last first', async () => {
    const exporting = create();
    expect(exporting.state.value).toEqual({ name: 'idle' });
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'done', written: 3, unreadable: 0 });
    expect(files).toMatchObject([{ name: 'dramatis-2026-11-05.json', mediaType: 'application/json' }]);
    expect(JSON.parse(String(files[0]?.content))).toMatchObject({ exportedAt: new Date(2026, 10, 5, 23, 30).toISOString() });
    expect(titlesIn(files[0])).toEqual(['c', 'b', 'a']);
  });

  it('tells how far it is', async () => {
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

  it.each(['list', 'open'])('downloads nothing when it is stopped at the last call of «%s»', async (call) => {
    const exporting = create();
    let opened = 0;
    meddle = (request) => {
      if (request.call === call && (call === 'list' || ++opened === 3)) exporting.stop();
      return undefined;
    };
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'stopped' });
    expect(files).toEqual([]);
    meddle = () => undefined;
    await exporting.start('json', WORDS);
    expect(files).toHaveLength(1);
  });

  it.each<[ErrorCode, LibraryRequest['call']]>([
    ['libraryBusy', 'list'],
    ['libraryFailed', 'open'],
    ['libraryDamaged', 'open'],
  ])('downloads nothing after %s in «%s», and says so', async (code, call) => {
    const exporting = create();
    meddle = (request) => (request.call === call && !(request.call === 'open' && request.id === 3) ? failure(code) : undefined);
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'failed', error: { code } });
    expect(files).toEqual([]);
  });

  it('leaves out a damaged article, and says so', async () => {
    database.run(`UPDATE article SET body = 'torn' WHERE title = 'b'`);
    const exporting = create();
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'done', written: 2, unreadable: 1 });
    expect(titlesIn(files[0])).toEqual(['c', 'a']);
  });

  it('fails where every article is damaged', async () => {
    database.run(`UPDATE article SET body = 'torn'`);
    const exporting = create();
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual({ name: 'failed', error: { code: 'articleInvalid' } });
    expect(files).toEqual([]);
  });

  it('goes on when an article is deleted meanwhile', async () => {
    meddle = (request) => {
      if (request.call === 'open' && request.id === 3) answer({ call: 'remove', id: 2 });
      return undefined;
    };
    await create().start('json', WORDS);
    expect(titlesIn(files[0])).toEqual(['c', 'a']);
  });

  it('runs once at a time', async () => {
    const exporting = create();
    await Promise.all([exporting.start('json', WORDS), exporting.start('json', WORDS)]);
    expect(files).toHaveLength(1);
  });

  it('says when the file would be too long', async () => {
    const write = vi.fn(() => 'x'.repeat(2 ** 30));
    const exporting = create([{ id: 'long', extension: 'txt', mediaType: 'text/plain', write }]);
    await exporting.start('long', WORDS);
    expect(write).toHaveBeenCalledOnce();
    expect(exporting.state.value).toMatchObject({ name: 'failed', error: { code: 'exportTooLarge' } });
    expect(files).toEqual([]);
  });
});

describe('a library of several pages', () => {
  const names = Array.from({ length: 401 }, (_, n) => `n${n}`);
  beforeEach(() => names.forEach(save));

  it('is whole, without repetition', async () => {
    await create().start('json', WORDS);
    expect(titlesIn(files[0])).toEqual(names.toReversed());
  });

  it.each([
    ['listed already', 'n300', { name: 'done', written: 401, unreadable: 0 }],
    ['last of the page before', 'n201', { name: 'done', written: 401, unreadable: 0 }],
    ['not yet listed', 'n50', { name: 'failed', error: { code: 'libraryBusy' } }],
  ])('is never a file that lacks an article, when one %s is saved again between two pages', async (_which, name, outcome) => {
    const exporting = create();
    let pages = 0;
    meddle = (request) => {
      if (request.call === 'list' && ++pages === 2) save(name);
      return undefined;
    };
    await exporting.start('json', WORDS);
    expect(exporting.state.value).toEqual(outcome);
    expect(files.map((file) => titlesIn(file).toSorted())).toEqual(outcome.name === 'done' ? [names.toSorted()] : []);
  });
});
