import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileOfBytes, type ImportFile } from '../../utils/import/import-file';
import { mergeItems } from '../../utils/import/merge-items';
import { IMPORT_START, type ImportPlace, type ImportStep, readImport } from '../../utils/import/read-import';
import type { ImportedItem } from '../../utils/model';
import { collectImport } from './support/collect-import';
import { bytesOf, folderOf, item, ports, zipOf } from './support/read-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function stepsOf(files: readonly ImportFile[], from?: ImportPlace): Promise<ImportStep[]> {
  const steps: ImportStep[] = [];
  for await (const step of readImport(files, ports, from)) steps.push(step);
  return steps;
}
const plain = ({ item, losses }: ImportStep) => ({ item, losses });

/** Files of every kind: rows, elements, lines, links, pages, a zip and a folder. */
const FILES: readonly ImportFile[] = [
  ...[
    'pocket-csv/plain.csv',
    'instapaper-csv/new.csv',
    'wallabag-json/all.json',
    'linkwarden-json/backup.json',
    'karakeep-json/export.json',
  ],
  ...[
    'bookmarks-html/firefox.html',
    'pocket-html/export.html',
    'page-mhtml/chromium.mhtml',
    'page-html/singlefile.html',
    'wallabag-csv/utf16.csv',
  ],
].map((path) => fileOfBytes(path, bytesOf(path)));
const all = [
  ...FILES,
  zipOf('omnivore/full'),
  fileOfBytes('left.zip', zipSync({ '../a': bytes('x'), 'notes.txt': bytes('x'), 'b/../../c': bytes('x'), 'empty.csv': bytes('') })),
  fileOfBytes('x.jsonl', bytes('{"article":{},"analysis":{}}\n{"bad"\n{"article":{"url":"https://example.org/l"},"analysis":{}}')),
];

test('an import can be continued after any of its steps', async () => {
  const whole = await stepsOf(all);
  expect(whole.length).toBeGreaterThan(30);
  for (const [at, { next }] of whole.entries()) {
    const rest = await stepsOf(all, JSON.parse(JSON.stringify(next)));
    expect(rest.map(plain), `after step ${at}`).toEqual(whole.slice(at + 1).map(plain));
  }
});

test('an import that is cancelled reads nothing more', async () => {
  let reads = 0;
  const rows = Array.from({ length: 50_000 }, (_, at) => `T${at},https://example.org/${at},1700000000,,unread`);
  const file = fileOfBytes('p.csv', bytes(`title,url,time_added,tags,status\n${rows.join('\n')}`));
  const counted: ImportFile = { ...file, read: (start, end) => file.read(start, end).finally(() => reads++) };
  const steps = readImport([counted, counted], ports, IMPORT_START);
  expect((await steps.next()).value?.item?.title).toBe('T0');
  const before = reads;
  await steps.return();
  expect(await steps.next()).toEqual({ value: undefined, done: true });
  expect(reads).toBe(before);
});

test('the files of Pocket in a zip are joined', async () => {
  const zip = zipSync({
    'part_000000.csv': bytesOf('pocket-csv/plain.csv'),
    'annotations/part_000000.json': bytesOf('pocket-highlights/part_000000.json'),
  });
  const { items, losses } = await collectImport([fileOfBytes('pocket.zip', zip)], ports);
  expect(losses).toEqual([]);
  expect(items).toHaveLength(3);
  const harbour = items.find(({ address }) => address === 'https://example.org/harbour');
  expect(harbour).toMatchObject({ tags: ['energy', 'local news'], state: 'unread', savedAt: '2013-07-10T00:00:04.000Z' });
  expect(harbour?.highlights.map(({ text }) => text)).toEqual(['the cranes are older than the town', 'nobody asked the pilots']);
});

test('folders are read like zips', async () => {
  for (const folder of ['omnivore/full', 'omnivore/two-lists', 'readeck/full', 'page-html/browser']) {
    const withoutOrigin = ({ from: _, ...rest }: ImportedItem) => rest;
    const inFolder = await collectImport(folderOf(folder), ports);
    const inZip = await collectImport([zipOf(folder)], ports);
    expect(inFolder.items.map(withoutOrigin)).toEqual(inZip.items.map(withoutOrigin));
    expect(inFolder.losses.map(({ code }) => code)).toEqual(inZip.losses.map(({ code }) => code));
  }
});

test('a file that cannot be read does not keep the others out', async () => {
  const gone: ImportFile = { name: 'gone.csv', size: 10, read: () => Promise.reject(new Error('NotFoundError')) };
  const steps = await stepsOf([gone, fileOfBytes('one.csv', bytesOf('readeck-csv/few-columns.csv'))]);
  expect(steps.map(({ item, losses }) => item?.address ?? losses[0]?.code)).toEqual([
    'fileUnreadable',
    'https://example.com/one',
    'https://example.com/two',
  ]);
});

const mark = (text: string, note: string | null = null) => ({ text, note, colour: null, madeAt: null });

test('two items about one article are merged', () => {
  const one = item('pocketCsv', 'a', 1, {
    address: 'https://example.org/a',
    savedAt: '2022-01-01T00:00:00.000Z',
    tags: ['Energy'],
    state: 'unread',
    note: 'One',
    progress: 0.2,
    content: { kind: 'html', html: '<p>' },
    highlights: [mark('a'), mark('b', 'note')],
  });
  const other = item('pocketCsv', 'b', 2, {
    address: 'https://example.org/a?utm_source=x',
    title: 'Title',
    author: 'Ilka',
    savedAt: '2021-01-01T00:00:00.000Z',
    publishedAt: '2020-01-01T00:00:00.000Z',
    tags: ['energy', 'sea'],
    state: 'archived',
    isStarred: true,
    note: 'Two',
    content: { kind: 'text', text: 'words' },
    highlights: [mark('a'), mark('b')],
  });
  const merged = {
    address: 'https://example.org/a',
    title: 'Title',
    author: 'Ilka',
    savedAt: '2021-01-01T00:00:00.000Z',
    publishedAt: '2020-01-01T00:00:00.000Z',
    language: null,
    tags: ['Energy', 'sea'],
    state: 'archived',
    isStarred: true,
    progress: 0.2,
    note: 'One\n\nTwo',
    content: { kind: 'html', html: '<p>' },
    highlights: [mark('a'), mark('b', 'note'), mark('b')],
    pictures: [],
    from: one.from,
  };
  expect(mergeItems(one, other)).toEqual(merged);
  expect(mergeItems(mergeItems(one, other), other)).toEqual(merged);
  expect(mergeItems(other, one)).toMatchObject({ content: { kind: 'html' }, tags: ['energy', 'sea'], state: 'archived' });
  expect(mergeItems(item('omnivore', 'a', 1, { note: 'One and two' }), item('omnivore', 'a', 1, { note: 'One' })).note).toBe('One and two');
});
