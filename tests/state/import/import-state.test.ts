// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LanguageData } from '../../../utils/analyse/load-language';
import { libraryOver } from '../../../utils/browser/library-client';
import type { ImportControls, ImportState } from '../../../utils/controls/library-import';
import type { DownloadFile } from '../../../utils/device/download-file';
import { extractFile } from '../../../utils/extract/extract-file';
import model from '../../../utils/extract/filter/block-model.json';
import gazetteers from '../../../utils/gazetteers/gazetteers';
import type { Library } from '../../../utils/library/library';
import type { Failure, FoundArticle, Result, SavedReading } from '../../../utils/model';
import { analyseArticle } from '../../../utils/reading/analyse-article';
import { createImportState } from '../../../utils/state/import/import-state';
import { ports as filePorts } from '../../import/support/read-files';
import { type SearchLibrary, searchLibrary } from '../../library/support/search-library';
import { packFor, taggerDataOf } from '../../support/languages';

const data: LanguageData = {
  pack: async (lang) => packFor(lang),
  gazetteers: async () => gazetteers,
  tagger: async (lang) => taggerDataOf(lang),
};

let stored: SearchLibrary;
let point: unknown = null;
let downloads: DownloadFile[] = [];
/** Is called before each request to import; may throw, as a library that fails does. */
let onImport: () => Failure | undefined = () => undefined;

beforeEach(async () => {
  stored = await searchLibrary();
  point = null;
  downloads = [];
  onImport = () => undefined;
});

function open(): Promise<ImportControls> {
  const library: Library = libraryOver(async <T>(request: { readonly call: string }): Promise<Result<T>> => {
    const failure = request.call === 'importMany' ? onImport() : undefined;
    return failure ? { ok: false, error: failure } : { ok: true, value: stored.ask<T>(request) };
  });
  return createImportState({
    ...filePorts,
    library,
    points: {
      load: async () => point,
      async keep(kept) {
        point = structuredClone(kept);
      },
      async clear() {
        point = null;
      },
    },
    extract: (page, address) => extractFile(page, address, model),
    analyse: (article) => analyseArticle(article, data),
    now: () => new Date('2026-11-02T09:00:00Z'),
    pause: async () => undefined,
    download: (file) => void downloads.push(file),
  });
}

const fileOf = (name: string, text: string): File => new NodeFile([text], name) as unknown as File;
const articles = (): readonly FoundArticle[] => stored.search('', { order: 'newest', limit: 200 }).results;
const doneOf = ({ value }: ImportControls['state']): Extract<ImportState, { name: 'done' }> => {
  if (value.name !== 'done') throw new Error(`The import is ${value.name}.`);
  return value;
};
async function importAll(files: readonly File[], tag = ''): Promise<ImportControls> {
  const controls = await open();
  await controls.choose(files);
  await controls.start({ tag, isContinued: false });
  return controls;
}

const POCKET = fileOf(
  'part_000000.csv',
  [
    'title,url,time_added,tags,status',
    'The quay,https://ledger.example/quay,1373414404,energy|local news,unread',
    'Cranes,https://ledger.example/cranes,1373414405,,archive',
    'No page,chrome://settings,1373414406,,unread',
  ].join('\n'),
);
const STORY = [
  'The harbour board voted on Tuesday to keep the old quay open until the spring, after three hours of debate in the town hall.',
  '“Nobody will lose a berth this winter,” said Ilse Vantongeren, who has chaired the board since last year.',
  'The decision costs the town about forty thousand a year, which the council had hoped to spend on the road instead.',
];
const WALLABAG = fileOf(
  'wallabag.json',
  JSON.stringify([
    {
      is_archived: 0,
      is_starred: 1,
      title: 'Harbour stays open',
      url: 'https://ledger.example/harbour',
      content: STORY.map((words) => `<p>${words}</p>`).join(''),
      language: 'en',
      published_by: ['Ada Moreau'],
      created_at: '2024-03-01T10:00:00+0000',
      tags: ['harbour'],
      annotations: [{ quote: 'costs the town about forty thousand', text: 'A lot', created_at: '2024-03-02T10:00:00+0000' }],
    },
  ]),
);

describe('an import', () => {
  test('shows what is in the files before it saves anything', async () => {
    const controls = await open();
    await controls.choose([POCKET, WALLABAG]);
    expect(controls.state.value).toMatchObject({
      name: 'preview',
      preview: {
        files: ['part_000000.csv', 'wallabag.json'],
        formats: [
          { name: 'Pocket (CSV)', entries: 2 },
          { name: 'wallabag (JSON)', entries: 1 },
        ],
        articles: 3,
        withText: 1,
        known: 0,
        tags: 3,
        highlights: 1,
        losses: [{ code: 'addressUnsupported', count: 1 }],
        doneBefore: null,
      },
    });
    expect(articles()).toEqual([]);
  });

  test('saves links with their dates, tags and marks, and pages with their cast and highlights', async () => {
    const controls = await importAll([POCKET, WALLABAG], 'from Pocket');
    expect(doneOf(controls.state)).toMatchObject({ end: 'whole', progress: { done: 3, added: 3, joined: 0, refused: 0 } });
    const [harbour, cranes, quay] = articles();
    expect(quay).toMatchObject({
      summary: { title: 'The quay', words: 0, savedAt: '2013-07-10T00:00:04.000Z' },
      tags: ['energy', 'from Pocket', 'local news'],
      state: 'unread',
      isArchived: false,
    });
    expect(cranes).toMatchObject({ summary: { title: 'Cranes' }, state: 'read', isArchived: true });
    expect(harbour).toMatchObject({ isStarred: true, tags: ['from Pocket', 'harbour'], summary: { byline: 'Ada Moreau', quotes: 1 } });
    const reading = stored.ask<SavedReading>({ call: 'open', id: harbour?.summary.id });
    expect(reading.article.text).toBe(STORY.join('\n'));
    expect(reading.analysis.actors.map(({ name }) => name)).toContain('Ilse Vantongeren');
    expect(reading.highlights).toMatchObject([
      { parts: [{ exact: 'costs the town about forty thousand', start: STORY.slice(0, 2).join('\n').length + 14 }], note: 'A lot' },
    ]);
    expect(stored.titles('speaker:vantongeren berth')).toEqual(['Harbour stays open']);
  });

  test('changes nothing when the same files come again, and adds what is new', async () => {
    await importAll([POCKET, WALLABAG]);
    const again = await importAll([POCKET, WALLABAG]);
    expect(doneOf(again.state).progress).toMatchObject({ added: 0, joined: 0, unchanged: 3 });
    const more = fileOf('p.csv', 'title,url,time_added,tags,status\nX,https://www.ledger.example/harbour/,1373414404,fish,archive');
    expect(doneOf((await importAll([more])).state).progress).toMatchObject({ added: 0, joined: 1 });
    expect(articles().find(({ summary }) => summary.title === 'Harbour stays open')).toMatchObject({
      tags: ['fish', 'harbour'],
      isArchived: true,
      summary: { savedAt: '2024-03-01T10:00:00.000Z' },
    });
  });

  test('fills a link with the text of a later file, and keeps its tags and highlights', async () => {
    await importAll([fileOf('p.csv', 'title,url,time_added,tags,status\nX,https://ledger.example/harbour,1373414404,fish,unread')]);
    await importAll([WALLABAG]);
    expect(articles()).toMatchObject([{ summary: { id: 1, title: 'Harbour stays open', quotes: 1 }, tags: ['fish', 'harbour'] }]);
  });

  test('keeps the highlights of a link until its text comes', async () => {
    const readwise =
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n';
    const controls = await importAll([
      fileOf('readwise.csv', `${readwise}The sea was loud,The long quay,Cor Maas,,Why?,yellow,,,,2024-01-02 10:00:00,\n`),
    ]);
    expect(doneOf(controls.state).progress).toMatchObject({ added: 1 });
    const reading = stored.ask<SavedReading>({ call: 'open', id: 1 });
    expect(reading).toMatchObject({
      article: { title: 'The long quay', text: '', url: 'file:///Cor%20Maas/The%20long%20quay' },
      highlights: [{ parts: [{ exact: 'The sea was loud' }], note: 'Why?' }],
    });
    expect(stored.titles('loud')).toEqual(['The long quay']);
  });

  test('says what was left out, and saves that as a text', async () => {
    const controls = await importAll([POCKET]);
    expect(doneOf(controls.state).losses).toMatchObject([
      { code: 'addressUnsupported', count: 1, examples: [{ detail: 'chrome://settings' }] },
    ]);
    controls.saveReport((code) => `[${code}]`);
    expect(downloads).toMatchObject([
      { name: 'dramatis-import-2026-11-02.txt', content: '[addressUnsupported] (1)\n  part_000000.csv:4  chrome://settings\n' },
    ]);
  });
});

describe('a long import', () => {
  const LINES = 950;
  const LONG = fileOf(
    'long.csv',
    [
      'title,url,time_added,tags,status',
      ...Array.from({ length: LINES }, (_, n) => `T${n},https://a.example/${n},1373414404,t,unread`),
    ].join('\n'),
  );
  const count = () => stored.search('', { limit: 1 }).total;

  test('stops after the batch that is being saved, and is continued from there in another window', async () => {
    const controls = await open();
    await controls.choose([LONG]);
    let batches = 0;
    onImport = () => {
      if (++batches === 3) controls.stop();
      return undefined;
    };
    await controls.start({ tag: '', isContinued: false });
    expect(doneOf(controls.state)).toMatchObject({ end: 'stopped', progress: { done: 300, total: LINES, added: 300 } });
    expect(count()).toBe(300);

    const later = await open();
    expect(later.state.value).toEqual({ name: 'idle', ended: { files: ['long.csv'], done: 300 } });
    await later.choose([LONG]);
    expect(later.state.value).toMatchObject({ name: 'preview', preview: { doneBefore: 300, known: 300, articles: LINES } });
    await later.start({ tag: '', isContinued: true });
    expect(doneOf(later.state)).toMatchObject({ end: 'whole', progress: { done: LINES, added: LINES, unchanged: 0 } });
    expect(count()).toBe(LINES);
    expect((await open()).state.value).toEqual({ name: 'idle', ended: null });
  });

  test('waits while it is paused', async () => {
    const controls = await open();
    await controls.choose([LONG]);
    const paused = Promise.withResolvers<void>();
    onImport = () => {
      if (controls.state.value.name === 'running' && controls.state.value.progress.done === 100) {
        controls.pause();
        paused.resolve();
      }
      return undefined;
    };
    const all = controls.start({ tag: '', isContinued: false });
    await paused.promise;
    expect(controls.state.value).toMatchObject({ name: 'running', isPaused: true });
    controls.resume();
    await all;
    expect(doneOf(controls.state).progress.added).toBe(LINES);
  });

  test('that the library refuses keeps what is saved, and can be continued', async () => {
    const controls = await open();
    await controls.choose([LONG]);
    let batches = 0;
    onImport = () => (++batches === 2 ? { code: 'storageFull' } : undefined);
    await controls.start({ tag: '', isContinued: false });
    expect(doneOf(controls.state)).toMatchObject({ end: { code: 'storageFull' }, progress: { done: 100 } });
    onImport = () => undefined;
    await controls.choose([LONG]);
    await controls.start({ tag: '', isContinued: true });
    expect(doneOf(controls.state)).toMatchObject({ end: 'whole', progress: { added: LINES } });
  });

  test('continues from the beginning if another file has the name', async () => {
    const controls = await open();
    await controls.choose([LONG]);
    onImport = () => {
      controls.stop();
      return undefined;
    };
    await controls.start({ tag: '', isContinued: false });
    await controls.choose([fileOf('long.csv', 'title,url,time_added,tags,status\nA,https://b.example/,1,,unread')]);
    expect(controls.state.value).toMatchObject({ name: 'preview', preview: { doneBefore: null } });
  });

  test('a stored point that another release has written is ignored', async () => {
    point = { version: 2 };
    expect((await open()).state.value).toEqual({ name: 'idle', ended: null });
  });
});
