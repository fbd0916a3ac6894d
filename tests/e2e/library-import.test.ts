import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { formats as FORMATS } from '../../utils/import/formats';
import { bytesOf, zipOf } from '../import/support/read-files';
import { makeReading } from '../library/support/make-reading';
import { watchRequests } from '../support/attacks/watch-requests';
import { makePng } from '../support/make-png';
import { askLibrary } from './support/actions/ask-library';
import { type ChosenFile, chooseFiles } from './support/actions/choose-files';
import { waitForList } from './support/actions/library-pages';
import { waitForTitles } from './support/actions/saved-stories';
import { countOf, textOf } from './support/actions/use-popup';
import { inBothBrowsers, type TestEnvironment, testOnce } from './support/browsers/in-browsers';
import { sidewaysParts, smallTargets } from './support/inspection/measure-layout';

const STORY = [
  'The harbour board voted on Tuesday to keep the old quay open until the spring, after three hours of debate in the town hall.',
  '“Nobody will lose a berth this winter,” said Ilse Vantongeren, who has chaired the board since last year.',
  'The decision costs the town about forty thousand a year, which the council had hoped to spend on the road instead.',
];
const POCKET: ChosenFile = [
  'part_000000.csv',
  [
    'title,url,time_added,tags,status',
    'The quay,https://ledger.example/quay,1373414404,energy|local news,unread',
    'No page,chrome://settings,1373414406,,unread',
  ].join('\n'),
];
const WALLABAG: ChosenFile = [
  'wallabag.json',
  JSON.stringify([
    {
      is_archived: 0,
      is_starred: 1,
      title: 'Harbour stays open',
      url: 'https://ledger.example/harbour',
      content: STORY.map((words) => `<p>${words}</p><script>document.title = 'taken over'</script>`).join(''),
      language: 'en',
      created_at: '2024-03-01T10:00:00+0000',
      tags: ['harbour'],
      annotations: [{ quote: 'costs the town about forty thousand', text: 'A lot', created_at: '2024-03-02T10:00:00+0000' }],
    },
  ]),
];

/** An export of Dramatis with a picture. */
const DRAMATIS: ChosenFile = [
  'dramatis.jsonl',
  JSON.stringify({
    savedAt: '2024-02-01T10:00:00.000Z',
    ...makeReading({
      url: 'https://ledger.example/ferry',
      canonicalUrl: null,
      title: 'The ferry',
      image: 'https://ledger.example/ferry.png',
    }),
    pictures: [
      { address: 'https://ledger.example/ferry.png', mediaType: 'image/png', data: makePng(640, 320, [90, 120, 200]).toString('base64') },
    ],
  }),
];

/** A file of each program in `tests/import/files`. */
const EXPORTS = [
  'pocket-csv/plain.csv',
  'pocket-html/export.html',
  'pocket-highlights/part_000000.json',
  'instapaper-csv/new.csv',
  'wallabag-json/all.json',
  'wallabag-csv/export.csv',
  'readwise-reader-csv/export.csv',
  'readwise-highlights-csv/export.csv',
  'raindrop-csv/export.csv',
  'readeck-csv/export.csv',
  'karakeep-json/export.json',
  'linkwarden-json/backup.json',
  'bookmarks-html/firefox.html',
  'hypothesis-json/export.json',
  'page-mhtml/chromium.mhtml',
  'page-html/singlefile.html',
] as const;
const fileAt = (path: string): ChosenFile => [path.replace('/', '-'), bytesOf(path)];
async function zipAt(folder: string): Promise<ChosenFile> {
  const zip = zipOf(folder);
  return [`${folder.replace('/', '-')}.zip`, await zip.read(0, zip.size)];
}

/** Opens the page of the library on which files are imported. */
async function openImport({ session }: TestEnvironment): Promise<Surface> {
  const library = await session.openLibrary();
  await library.click('[data-place=import]');
  await library.waitFor('the choice of files', () => document.querySelector('[data-action=choose-files]'));
  return library;
}
/** Imports files, and returns the numbers of the report. */
async function importFiles(library: Surface, files: readonly ChosenFile[]): Promise<string> {
  await chooseFiles(library, '[data-files=files]', files);
  await library.click('[data-action=start-import]');
  await library.waitFor('the end of the import', () => document.querySelector('[data-end=whole]'));
  return textOf(library, '.work-facts');
}

inBothBrowsers('the import', (world) => {
  test('brings links, texts, tags, dates, highlights and pictures, with the cast, and nothing twice', async () => {
    const library = await openImport(world);
    expect(await importFiles(library, [POCKET, WALLABAG, DRAMATIS])).toBe('3 Added1 Pictures');
    expect(await textOf(library, '[data-reason=addressUnsupported]')).toContain('part_000000.csv:3chrome://settings');
    await library.click('[data-action=show-library]');
    await waitForTitles(library, ['Harbour stays open', 'The ferry', 'The quay']);
    expect(await textOf(library, '.saved time')).toBe('Saved on March 1, 2024');
    await library.click('.saved h2 a');
    await library.waitFor('the cast', () => document.querySelector('.cast .actor-name')?.textContent === 'Ilse Vantongeren');
    expect(await textOf(library, 'mark.quote')).toContain('Nobody will lose a berth this winter');
    await library.waitFor('the highlight', () => document.querySelector('.highlight')?.textContent?.includes('about forty thousand'));

    await library.click('[data-action=back]');
    await library.click('[data-place=import]');
    await library.click('[data-action=again]');
    expect(await importFiles(library, [POCKET, WALLABAG, DRAMATIS])).toBe('3 Already there');
    await library.click('[data-place=articles]');
    await waitForList(library, 3);

    const page = await world.session.openPage('about:blank');
    const watch = await watchRequests(world.name, page.browser());
    await page.close();
    await library.click('.saved:nth-child(2) h2 a');
    await library.waitFor('the picture', () => {
      const { src, naturalWidth } = document.querySelector<HTMLImageElement>('.article img') ?? new Image();
      return src.startsWith('blob:') && naturalWidth === 640;
    });
    expect(await watch.take()).toEqual([]);
    await watch.stop();
  });

  testOnce(world, 'can be used with a keyboard and in a narrow window, and has no accessibility violations', async () => {
    const library = await openImport(world);
    await library.zoom(400);
    expect(await library.evaluate(sidewaysParts)).toEqual([]);
    expect(await library.violations()).toEqual([]);
    await chooseFiles(library, '[data-files=files]', [POCKET]);
    await library.waitFor('the preview', () => document.querySelector('[data-import=preview]'));
    await library.waitFor('the focus', () => document.activeElement?.textContent === 'What is in the files');
    expect(await library.violations()).toEqual([]);
    expect(await library.evaluate(smallTargets)).toEqual([]);
    await library.press('Tab');
    await library.press('Tab');
    await library.press('Enter');
    await library.waitFor('the report', () => document.querySelector('[data-end=whole]'));
    expect(await library.violations()).toEqual([]);
    expect(await library.evaluate(sidewaysParts)).toEqual([]);
    expect(await countOf(library, '[data-action=save-report]')).toBe(1);
  });

  testOnce(world, 'takes the files of every program that its list names', async () => {
    const library = await openImport(world);
    await chooseFiles(library, '[data-files=files]', [
      ...EXPORTS.map(fileAt),
      ...(await Promise.all(['omnivore/full', 'readeck/full'].map(zipAt))),
    ]);
    await library.waitFor('the preview', () => document.querySelector('[data-import=preview]'));
    const formats = await textOf(library, '.import-formats');
    for (const { name } of FORMATS.filter(({ id }) => !id.startsWith('dramatis'))) expect(formats).toContain(name);
    await library.click('[data-action=start-import]');
    await library.waitFor('the end of the import', () => document.querySelector('[data-end=whole]'));
    const added = Number.parseInt(await textOf(library, '.work-facts b'), 10);
    expect(await askLibrary(library, { call: 'status' })).toEqual({ saved: added });
    expect(added).toBeGreaterThan(EXPORTS.length);
  });
});
