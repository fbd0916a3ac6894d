// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import { libraryOver } from '../../../utils/browser/library-client';
import type { ImportControls } from '../../../utils/controls/library-import';
import type { Exporter } from '../../../utils/export/exporter';
import { exporter as json } from '../../../utils/export/json';
import { exporter as jsonLines } from '../../../utils/export/json-lines';
import type { Database } from '../../../utils/library/database';
import { MAX_PICTURE_BYTES } from '../../../utils/library/picture-library';
import type { BodyNode, ExportedReading, KeptPicture, PictureBytes } from '../../../utils/model';
import { pictureLoader } from '../../../utils/state/export/load-pictures';
import { writeText } from '../../export/support/write-file';
import { hashOfContent } from '../../library/support/library-content';
import { makeReading } from '../../library/support/make-reading';
import { bytesOfSample, samplePicture } from '../../library/support/sample-picture';
import { type SearchLibrary, searchLibrary } from '../../library/support/search-library';
import { makePng } from '../../support/make-png';
import { doneOf, fileOf, type ImportWorld, importWorld } from './support/import-world';

const [LEAD, BOATS, NETS] = ['https://img.example/lead.jpg', 'https://img.example/boats.jpg', 'https://img.example/nets.jpg'];
let world: ImportWorld;
beforeEach(async () => {
  world = await importWorld();
});

/** Returns a reading of an article that shows pictures. */
function storyWith(number: number, ...pictures: readonly string[]) {
  const reading = makeReading({ url: `https://paper.example/${number}`, canonicalUrl: null, image: null });
  const shown = pictures.map((src): BodyNode => ({ tag: 'img', src, children: [] }));
  return { ...reading, article: { ...reading.article, body: [...reading.article.body, ...shown] } };
}
/** Saves an article with its pictures, each of a shade of its own. */
function saveStory(library: SearchLibrary, number: number, pictures: Readonly<Record<string, number>>): number {
  const addresses = Object.keys(pictures);
  const id = library.ask<{ summary: { id: number } }>({
    call: 'save',
    known: NO_ANNOTATIONS,
    reading: storyWith(number, ...addresses),
  }).summary.id;
  library.ask({ call: 'showPictures', id, addresses });
  for (const [address, shade] of Object.entries(pictures))
    library.ask({ call: 'keepPicture', id, picture: samplePicture(address, shade), limit: null });
  return id;
}
/** Exports articles of a library with their pictures, as the page for exports does. */
async function exported(library: SearchLibrary, exporter: Exporter, ids: readonly number[]): Promise<string> {
  const client = libraryOver(async <T>(request: object) => ({ ok: true as const, value: library.ask<T>(request) }));
  const readings: ExportedReading[] = [];
  for (const id of ids) {
    const reading = await client.exportArticle(id);
    const pictures = await pictureLoader(client, async () => null)(id);
    if (!reading.ok || !pictures.ok) throw new Error('The article cannot be read.');
    readings.push({ ...reading.value, pictures: pictures.value });
  }
  return writeText(exporter, readings);
}
/** Writes an article with pictures in JSON Lines, whatever they are. */
const lineOf = (number: number, shown: readonly string[], pictures: unknown) =>
  JSON.stringify({ savedAt: '2026-11-01T09:00:00.000Z', ...storyWith(number, ...shown), pictures });
const pictureOf = (address: string, shade = 0) => {
  const { data, type } = samplePicture(address, shade);
  return { address, mediaType: type, data };
};
const importLines = (...lines: readonly string[]): Promise<ImportControls> => world.importAll([fileOf('x.jsonl', lines.join('\n'))]);
const keptOf = (id: number) =>
  world.stored.ask<readonly KeptPicture[]>({ call: 'picturesOf', id }).map(({ address, bytes }) => [address, bytes]);
const lossesOf = (controls: ImportControls) =>
  doneOf(controls).losses.flatMap(({ code, examples }) => examples.map(({ detail }) => `${code} ${detail}`));
const revisionOf = ({ rows }: Database) => rows('SELECT rev FROM shelf');

test.each([
  ['JSON Lines', jsonLines, 'x.jsonl'],
  ['JSON', json, 'x.json'],
])('a library comes back from %s as it was, with its pictures', async (_, exporter, name) => {
  const from = await searchLibrary();
  saveStory(from, 1, { [LEAD]: 1, [BOATS]: 2 });
  saveStory(from, 2, { [BOATS]: 2 });
  saveStory(from, 3, {});
  from.ask({ call: 'tag', ids: [1], add: ['Energie, Öl'], remove: [] });
  from.ask({ call: 'mark', ids: [1], change: { starred: true, archived: true } }, Date.UTC(2026, 9, 1));
  from.ask({ call: 'mark', ids: [2], change: { state: 'read' } }, Date.UTC(2026, 9, 2));
  from.ask({ call: 'keepNote', id: 3, note: 'Mine “again”' }, Date.UTC(2026, 9, 3));
  const file = fileOf(name, await exported(from, exporter, [1, 2, 3]));
  const controls = await world.importAll([file]);
  expect(doneOf(controls)).toMatchObject({ end: 'whole', progress: { added: 3, pictures: 3 }, losses: [] });
  expect(hashOfContent(world.stored.database)).toBe(hashOfContent(from.database));
  expect(world.stored.ask({ call: 'pictureSpace' })).toMatchObject({ pictures: 2, articles: 2 });

  const before = revisionOf(world.stored.database);
  expect(doneOf(await world.importAll([file])).progress).toMatchObject({ unchanged: 3, pictures: 0 });
  expect(revisionOf(world.stored.database)).toEqual(before);
});

test('a deleted article that comes back counts as restored, with the pictures that it has kept', async () => {
  saveStory(world.stored, 1, { [LEAD]: 1 });
  world.stored.ask({ call: 'remove', id: 1 });
  const controls = await importLines(lineOf(1, [LEAD], [pictureOf(LEAD, 1)]));
  expect(doneOf(controls).progress).toMatchObject({ restored: 1, joined: 0, pictures: 1 });
});

test('something else in place of the list of pictures is a loss', async () => {
  const controls = await importLines(lineOf(1, [LEAD], 'none'));
  expect(doneOf(controls).progress).toMatchObject({ added: 1, pictures: 0 });
  expect(lossesOf(controls)).toEqual(['pictureInvalid none']);
});

test('the preview counts the pictures', async () => {
  const controls = await world.open();
  await controls.choose([fileOf('x.jsonl', lineOf(1, [LEAD, BOATS], [pictureOf(LEAD), pictureOf(BOATS), { address: NETS }]))]);
  expect(controls.state.value).toMatchObject({ preview: { pictures: 2, losses: [{ code: 'pictureInvalid', count: 1 }] } });
});

test('an article that is there already gets only the pictures that it lacks, and of those only what it shows', async () => {
  saveStory(world.stored, 1, { [LEAD]: 1 });
  world.stored.ask({ call: 'save', known: NO_ANNOTATIONS, reading: storyWith(1, LEAD, BOATS) });
  const file = lineOf(1, [LEAD, BOATS, NETS], [pictureOf(LEAD, 7), pictureOf(BOATS, 8), pictureOf(NETS, 9)]);
  const controls = await importLines(file);
  expect(doneOf(controls).progress).toMatchObject({ joined: 1, unchanged: 0, pictures: 1 });
  expect(lossesOf(controls)).toEqual([`pictureInvalid ${NETS}`]);
  expect(keptOf(1)).toEqual([
    [LEAD, bytesOfSample(1)],
    [BOATS, bytesOfSample(8)],
  ]);
  expect(doneOf(await importLines(file)).progress).toMatchObject({ unchanged: 1, pictures: 0 });
});

test('of several pictures with the same address, the first is kept', async () => {
  const controls = await importLines(lineOf(1, [LEAD], [pictureOf(LEAD, 1), pictureOf(LEAD, 2)]));
  expect(doneOf(controls).progress.pictures).toBe(1);
  expect(keptOf(1)).toEqual([[LEAD, bytesOfSample(1)]]);
});

test('a link that a reading fills gets its pictures', async () => {
  await world.importAll([fileOf('p.csv', 'title,url,time_added,tags,status\nX,https://paper.example/1,1373414404,fish,unread')]);
  expect(doneOf(await importLines(lineOf(1, [LEAD], [pictureOf(LEAD)]))).progress).toMatchObject({ joined: 1, pictures: 1 });
  expect(keptOf(1)).toHaveLength(1);
});

test('pictures above the limit of the settings are left out, the report says so, and the others come', async () => {
  world.pictureLimit = bytesOfSample(1);
  const controls = await importLines(
    lineOf(1, [LEAD, BOATS], [pictureOf(LEAD, 1), pictureOf(BOATS, 2)]),
    lineOf(2, [LEAD], [pictureOf(LEAD, 1)]),
  );
  expect(doneOf(controls)).toMatchObject({ end: 'whole', progress: { added: 2, pictures: 2 } });
  expect(lossesOf(controls)).toEqual([`pictureFull ${BOATS}`]);
  expect(world.stored.ask({ call: 'missingPictures', id: 1 })).toEqual([{ address: BOATS, problem: 'full' }]);
  world.pictureLimit = null;
  expect(doneOf(await importLines(lineOf(1, [LEAD, BOATS], [pictureOf(BOATS, 2)]))).progress).toMatchObject({ joined: 1, pictures: 1 });
});

test.each<[string, object]>([
  ['with damaged Base64', { data: `${pictureOf(LEAD).data.slice(0, -9)}§` }],
  ['without data', { data: '' }],
  ['whose data is no text', { data: 7 }],
  ['whose data names other bytes of the file', { data: [0, 40] }],
  ['whose data names bytes that the file does not have', { data: [-1, 1e300] }],
  ['of another type than its bytes', { mediaType: 'image/webp' }],
  [
    'of a type that can hold scripts',
    { mediaType: 'image/svg+xml', data: btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>') },
  ],
  ['with a page instead of a picture', { data: btoa('<!doctype html><script>alert(1)</script>') }],
  ['of a type that is not kept', { mediaType: 'image/gif', data: btoa('GIF89a\x10\0\x10\0\0\0\0') }],
  ['that is too wide', { data: makePng(5_000, 8).toString('base64') }],
  ['with too many bytes', { data: Buffer.concat([makePng(9, 9), Buffer.alloc(MAX_PICTURE_BYTES)]).toString('base64') }],
  ['from an address that is none of the web', { address: 'javascript:alert(1)' }],
  ['that the article does not show', { address: NETS }],
])('a picture %s is left out, and the article and its other pictures come', async (_, change) => {
  const controls = await importLines(lineOf(1, [LEAD, BOATS], [{ ...pictureOf(LEAD), ...change }, pictureOf(BOATS, 3)]));
  expect(doneOf(controls)).toMatchObject({ end: 'whole', progress: { added: 1, pictures: 1 } });
  expect(lossesOf(controls)).toEqual([`pictureInvalid ${'address' in change ? change.address : LEAD}`]);
  expect(keptOf(1)).toEqual([[BOATS, bytesOfSample(3)]]);
});

test.each([[null], [7], ['x'], [{ data: 'x' }], [[null, 7, 'x', []]]])('pictures that are %j cost nothing else', async (pictures) => {
  expect(doneOf(await importLines(lineOf(1, [LEAD], pictures)))).toMatchObject({ end: 'whole', progress: { added: 1, pictures: 0 } });
});

test('a file cannot put its bytes under the hash of another picture', async () => {
  const { hash, type, ...own } = samplePicture(LEAD, 1);
  const hostile = { ...pictureOf(LEAD, 2), hash, type, width: own.width, height: own.height };
  expect(doneOf(await importLines(lineOf(1, [LEAD], [hostile]))).progress.pictures).toBe(1);
  expect(world.stored.ask({ call: 'picture', hash })).toBeNull();
  for (const picture of world.stored.ask<readonly KeptPicture[]>({ call: 'picturesOf', id: 1 })) {
    const { data } = world.stored.ask<PictureBytes>({ call: 'picture', hash: picture.hash });
    expect(createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex')).toBe(picture.hash);
  }
});
