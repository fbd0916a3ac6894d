import { beforeEach, describe, expect, test } from 'vitest';
import { WORDS } from '../../export/support/english-words';
import { filesIn, openExport, reportOf, textOf } from '../support/downloaded';
import { type ExportedLibrary, exportedLibrary } from '../support/export-library';

let world: ExportedLibrary;
beforeEach(async () => {
  world = await exportedLibrary();
});

describe('the export of each article into a file', () => {
  test('downloads a zip with a file for each article, whose name is readable and different from all others', async () => {
    const titles = ['Gas: prices/rise?', 'Harbour', 'HARBOUR', '港口开放', 'الميناء مفتوح', 'Straße – Öl', 'CON', '..', 'x'.repeat(400)];
    for (const [at, title] of titles.entries())
      world.save(title, { url: `https://post.example/${at}`, site: 'Post', published: '2026-11-02' });
    const page = await openExport(world, { format: 'markdown' });
    await page.start(WORDS);
    const names = [...(await filesIn(world.downloads[0])).keys()];
    expect(world.downloads[0]?.name).toBe('dramatis-2026-11-05-markdown.zip');
    expect(names).toHaveLength(9);
    expect(new Set(names.map((name) => name.toLowerCase().normalize('NFC'))).size).toBe(9);
    expect(names.slice(0, 2)).toEqual([
      'dramatis-2026-11-05/Gas prices rise – Post – 2026-11-02.md',
      'dramatis-2026-11-05/Harbour – Post – 2026-11-02.md',
    ]);
    expect(names[2]).toMatch(/\/HARBOUR – Post – 2026-11-02 \([0-9a-f]{6}\)\.md$/);
    expect(names[3]).toContain('港口开放');
    for (const name of names) {
      expect(Buffer.byteLength(name.split('/')[1] ?? '')).toBeLessThan(180);
      expect(name.split('/')[1]).not.toMatch(/[\\:*?"<>|]|^[. ]|[. ]$/);
    }
    await page.start(WORDS);
    expect([...(await filesIn(world.downloads[1])).keys()], 'the names of a later export').toEqual(names);
  });

  test('downloads a single article under its own name, and with its pictures as a zip', async () => {
    world.save('Harbour', { image: 'https://post.example/a.jpg', body: [] });
    const picture = { address: 'https://post.example/a.jpg', name: 'abc.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]) };
    const page = await world.page({ pictures: async () => ({ ok: true, value: [picture] }) });
    await page.follow('#/export?ids=1', null);
    page.choose({ format: 'markdown', withPictures: false });
    await page.start(WORDS);
    expect(world.downloads[0]?.name).toBe('Harbour – Harbour Post – 2026-11-02.md');
    page.choose({ withPictures: true });
    await page.start(WORDS);
    const files = await filesIn(world.downloads[1]);
    expect([...files.keys()]).toEqual([
      'dramatis-2026-11-05/pictures/abc.jpg',
      'dramatis-2026-11-05/Harbour – Harbour Post – 2026-11-02.md',
    ]);
    expect([...files.values()][1]).toContain('![](<pictures/abc.jpg>)');
  });

  test('writes all articles into one file if the reader wants that', async () => {
    for (const title of ['a', 'b']) world.save(title);
    const page = await openExport(world, { format: 'text', isTogether: true });
    await page.start(WORDS);
    expect(world.downloads[0]?.name).toBe('dramatis-2026-11-05.txt');
    expect((await textOf(world.downloads[0])).match(/^[ab]$/gm)).toEqual(['b', 'a']);
  });

  test('leaves out articles without highlights and notes if the reader wants only those', async () => {
    for (const title of ['a', 'b']) world.save(title);
    world.answer({ call: 'keepNote', id: 1, note: 'Ask her' });
    const page = await openExport(world, { format: 'markdown', isHighlightsOnly: true });
    await page.start(WORDS);
    expect(reportOf(page)).toMatchObject({ written: 1, withoutHighlights: 1 });
    const [text = ''] = (await filesIn(world.downloads[0])).values();
    expect(text).toContain('Ask her');
    expect(text).not.toContain('harbour stays open');
  });
});
