import { beforeEach, describe, expect, test } from 'vitest';
import type { ExportState } from '../../../utils/controls/library-export';
import type { DownloadFile } from '../../../utils/device/download-file';
import type { LibraryRequest } from '../../../utils/library/library-calls';
import type { ErrorCode, Result } from '../../../utils/model';
import { WORDS } from '../../export/support/english-words';
import { openExport, reportOf, textOf } from '../support/downloaded';
import { type ExportedLibrary, exportedLibrary } from '../support/export-library';

let world: ExportedLibrary;
beforeEach(async () => {
  world = await exportedLibrary();
});

const failure = (code: ErrorCode): Result<never> => ({ ok: false, error: { code } });
const titlesIn = async (file: DownloadFile | undefined) =>
  JSON.parse(await textOf(file)).articles.map(({ article }: { article: { title: string } }) => article.title);
describe('the export of a small library into one file', () => {
  beforeEach(() => {
    for (const title of ['a', 'b', 'c']) world.save(title);
  });

  test('downloads one file, named after the local date, with the most recently saved article first', async () => {
    const page = await openExport(world, { format: 'json' });
    await page.start(WORDS);
    expect(page.state.value).toEqual({
      name: 'done',
      report: { written: 3, unchanged: 0, withoutHighlights: 0, damaged: [], name: 'dramatis-2026-11-05.json', destination: 'download' },
    });
    expect(world.downloads).toMatchObject([{ name: 'dramatis-2026-11-05.json', mediaType: 'application/json' }]);
    expect(await titlesIn(world.downloads[0])).toEqual(['c', 'b', 'a']);
  });

  test('reports its progress after each article', async () => {
    const page = await openExport(world, { format: 'json' });
    const seen: ExportState[] = [];
    page.state.subscribe((state) => seen.push(state));
    await page.start(WORDS);
    expect(seen.map((state) => (state.name === 'running' ? `${state.done} of ${state.total}` : state.name))).toEqual([
      'idle',
      '0 of 0',
      '0 of 3',
      '1 of 3',
      '2 of 3',
      'done',
    ]);
  });

  test.each<[string, LibraryRequest['call'], number]>([
    ['first', 'exportTargets', 2],
    ['last', 'exportArticle', 3],
  ])('downloads nothing when it is stopped during the %s call, and can be started again', async (_which, call, number) => {
    const page = await openExport(world, { format: 'json' });
    let calls = call === 'exportTargets' ? 1 : 0;
    world.intercept = (request) => {
      if (request.call === call && ++calls === number) page.stop();
      return undefined;
    };
    await page.start(WORDS);
    expect(page.state.value).toMatchObject({ name: 'stopped', report: { name: null } });
    expect(world.downloads).toEqual([]);
    world.intercept = () => undefined;
    await page.start(WORDS);
    expect(world.downloads).toHaveLength(1);
  });

  test.each<[ErrorCode, LibraryRequest['call']]>([
    ['libraryBusy', 'exportTargets'],
    ['libraryFailed', 'exportArticle'],
    ['libraryDamaged', 'exportArticle'],
  ])('reports the error %s from a «%s» call and downloads nothing', async (code, call) => {
    const page = await openExport(world, { format: 'json' });
    world.intercept = (request) => (request.call === call ? failure(code) : undefined);
    await page.start(WORDS);
    expect(page.state.value).toEqual({ name: 'failed', error: { code } });
    expect(world.downloads).toEqual([]);
  });

  test('leaves out a damaged article and names it', async () => {
    world.database.run(`UPDATE article SET body = 'torn' WHERE title = 'b'`);
    const page = await openExport(world, { format: 'json' });
    await page.start(WORDS);
    expect(reportOf(page)).toMatchObject({ written: 2, damaged: ['b'] });
    expect(await titlesIn(world.downloads[0])).toEqual(['c', 'a']);
  });

  test('downloads nothing when every article is damaged', async () => {
    world.database.run(`UPDATE article SET body = 'torn'`);
    const page = await openExport(world, { format: 'epub' });
    await page.start(WORDS);
    expect(reportOf(page)).toMatchObject({ written: 0, damaged: ['c', 'b', 'a'], name: null });
    expect(world.downloads).toEqual([]);
  });

  test('leaves out an article that is deleted while the export is running', async () => {
    const page = await openExport(world, { format: 'json' });
    world.intercept = (request) => {
      if (request.call === 'exportArticle' && request.id === 3) world.answer({ call: 'remove', id: 2 });
      return undefined;
    };
    await page.start(WORDS);
    expect(await titlesIn(world.downloads[0])).toEqual(['c', 'a']);
  });

  test('downloads a single file when it is started twice at the same time', async () => {
    const page = await openExport(world, { format: 'json' });
    await Promise.all([page.start(WORDS), page.start(WORDS)]);
    expect(world.downloads).toHaveLength(1);
  });

  test('exports a selection, or what a search finds, and counts both', async () => {
    const page = await openExport(world, { format: 'json' }, '#/export?ids=1,3,99');
    expect([page.asked.value, page.total.value]).toEqual([{ kind: 'selection', query: '', count: 2 }, 3]);
    await page.start(WORDS);
    expect(await titlesIn(world.downloads[0])).toEqual(['a', 'c']);
    world.answer({ call: 'mark', ids: [2], change: { starred: true } });
    await page.follow('#/export?q=title%3Ab&view=starred', null);
    expect(page.asked.value).toEqual({ kind: 'search', query: 'title:b', count: 1 });
    await page.start(WORDS);
    expect(await titlesIn(world.downloads[1])).toEqual(['b']);
    page.choose({ articles: 'all' });
    await page.start(WORDS);
    expect(await titlesIn(world.downloads[2])).toHaveLength(3);
    await page.follow('#/export', null);
    expect([page.asked.value, page.choice.value.articles]).toEqual([null, 'all']);
    // A click keeps what is searched for out of the address.
    await page.follow('#/export', { asked: { query: 'title:c', view: 'all', order: 'best' } });
    expect(page.asked.value).toEqual({ kind: 'search', query: 'title:c', count: 1 });
  });

  test('remembers the last choice, and ignores a memory of another shape', async () => {
    const page = await openExport(world, { format: 'epub', destination: 'folder', withPictures: false });
    expect(page.choice.value).toMatchObject({ format: 'epub', destination: 'folder' });
    expect((await world.page()).choice.value).toMatchObject({ format: 'epub', destination: 'folder', withPictures: false });
    expect((await world.page({ canUseFolder: false })).choice.value.destination).toBe('download');
    for (const memory of [{ choice: 3 }, 'x', { choice: { format: 'gone' }, last: [] }]) {
      world.memory = memory;
      expect((await world.page()).choice.value).toMatchObject({ format: 'markdown', destination: 'download' });
    }
  });
});
