import { beforeEach, describe, expect, test } from 'vitest';
import { WORDS } from '../../export/support/english-words';
import { samplePicture } from '../../library/support/sample-picture';
import { openExport, reportOf, textOf } from '../support/downloaded';
import { type ExportedLibrary, exportedLibrary } from '../support/export-library';

let world: ExportedLibrary;
beforeEach(async () => {
  world = await exportedLibrary();
  for (const title of ['a', 'b', 'c']) world.save(title);
});

describe('a download of only what is new', () => {
  test('exports only what has changed since the last download of all, in the same format', async () => {
    const page = await openExport(world, { format: 'json-lines', isNewOnly: true });
    expect(page.lastTime.value).toBeNull();
    await page.start(WORDS);
    world.save('d');
    world.answer({ call: 'tag', ids: [1], add: ['energy'], remove: [] });
    const again = await world.page();
    await again.follow('#/export', null);
    expect(again.lastTime.value).toBe(new Date(2026, 10, 5, 23, 30).toISOString());
    await again.start(WORDS);
    const lines = (await textOf(world.downloads[1])).trim().split('\n').slice(1);
    expect(lines.map((line) => JSON.parse(line).article.title)).toEqual(['d', 'a']);
    await again.start(WORDS);
    expect(reportOf(again)).toMatchObject({ written: 0, name: null });
    again.choose({ format: 'json' });
    expect(again.lastTime.value).toBeNull();
  });

  test('exports all again if the last download had no pictures, or only highlights', async () => {
    const page = await openExport(world, { format: 'json-lines', isNewOnly: true, withPictures: false });
    await page.start(WORDS);
    page.choose({ withPictures: true });
    expect(page.lastTime.value).toBeNull();
    await page.start(WORDS);
    expect(reportOf(page)).toMatchObject({ written: 3 });
    await page.start(WORDS);
    expect(reportOf(page)).toMatchObject({ written: 0 });
    page.choose({ format: 'html', isHighlightsOnly: true });
    world.answer({ call: 'keepNote', id: 1, note: 'Mine' });
    await page.start(WORDS);
    page.choose({ isHighlightsOnly: false });
    await page.start(WORDS);
    expect(reportOf(page)).toMatchObject({ written: 3 });
  });

  test('exports an article again that has got a picture since the last download', async () => {
    const page = await openExport(world, { format: 'json-lines', isNewOnly: true });
    await page.start(WORDS);
    const { address } = samplePicture('https://post.example/a.png');
    world.answer({ call: 'showPictures', id: 2, addresses: [address] });
    world.answer({ call: 'keepPicture', id: 2, picture: samplePicture(address), limit: null });
    await page.start(WORDS);
    expect(reportOf(page)).toMatchObject({ written: 1 });
  });

  test('fails if the pictures cannot be read, so that the next download has them', async () => {
    let fails = true;
    const pictures = async () => (fails ? ({ ok: false, error: { code: 'libraryBusy' } } as const) : ({ ok: true, value: [] } as const));
    const page = await world.page({ pictures });
    await page.follow('#/export', null);
    page.choose({ format: 'json-lines', isNewOnly: true });
    await page.start(WORDS);
    expect(page.state.value).toEqual({ name: 'failed', error: { code: 'libraryBusy' } });
    expect(world.downloads).toEqual([]);
    fails = false;
    await page.start(WORDS);
    expect(reportOf(page)).toMatchObject({ written: 3 });
  });
});
