import { beforeEach, describe, expect, test } from 'vitest';
import type { ExportChoice } from '../../../utils/controls/library-export';
import { WORDS } from '../../export/support/english-words';
import { type ExportedLibrary, exportedLibrary, type MemoryFolder, memoryFolder } from '../support/export-library';

let world: ExportedLibrary;
let folder: MemoryFolder;
beforeEach(async () => {
  world = await exportedLibrary();
  folder = memoryFolder();
});

const RECORD = '.dramatis-export.json';
const nameOf = (title: string, more = '') => `${title} – Harbour Post – 2026-11-02${more}.md`;

/** Exports into the folder and returns the report, and the names of the files that were written, without the record. */
async function exportInto(choice: Partial<ExportChoice> = {}, address = '#/export') {
  const page = await world.page({ pickFolder: async () => folder });
  await page.follow(address, null);
  page.choose({ format: 'markdown', destination: 'folder', ...choice });
  const before = folder.written.length;
  await page.start(WORDS);
  return { state: page.state.value, written: folder.written.slice(before).filter((path) => path !== RECORD) };
}

describe('an export into a folder', () => {
  beforeEach(() => {
    for (const title of ['a', 'b', 'c']) world.save(title);
  });

  test('writes a file for each article, and again only those that have changed', async () => {
    const first = await exportInto();
    expect(first.written).toEqual(['a', 'b', 'c'].map((title) => nameOf(title)));
    expect(first.state).toMatchObject({ name: 'done', report: { written: 3, unchanged: 0, name: 'Vault', destination: 'folder' } });
    expect((await exportInto()).state).toMatchObject({ name: 'done', report: { written: 0, unchanged: 3 } });
    world.answer({ call: 'tag', ids: [2], add: ['energy'], remove: [] });
    world.save('d');
    const third = await exportInto();
    expect(third.written).toEqual([nameOf('b'), nameOf('d')]);
    expect(folder.files.get(nameOf('b'))).toContain('- "energy"');
    expect(third.state).toMatchObject({ report: { written: 2, unchanged: 2 } });
  });

  test('keeps the name of a file when the title changes, and never deletes one', async () => {
    await exportInto();
    world.save('New title', { url: 'https://post.example/a' });
    world.answer({ call: 'remove', id: 2 });
    const { written } = await exportInto();
    expect(written).toEqual([nameOf('a')]);
    expect(folder.files.get(nameOf('a'))).toContain('# New title');
    expect(folder.files.has(nameOf('b'))).toBe(true);
  });

  test('writes a file again that is gone, and never over a file of the reader', async () => {
    folder.files.set(nameOf('A').toUpperCase(), 'mine');
    await exportInto();
    expect(folder.files.get(nameOf('A').toUpperCase())).toBe('mine');
    const own = folder.written.find((name) => /^a – .* \([0-9a-f]{6}\)\.md$/.test(name));
    expect(own).toBeDefined();
    folder.files.delete(nameOf('c'));
    expect((await exportInto()).written).toEqual([nameOf('c')]);
  });

  test('writes everything again with other choices, and keeps each format apart', async () => {
    await exportInto();
    expect((await exportInto({ withPictures: false })).written).toHaveLength(3);
    expect((await exportInto({ format: 'html' })).written).toHaveLength(3);
    expect((await exportInto({ withPictures: false })).written).toEqual([]);
    expect((await exportInto({ format: 'html' })).written).toEqual([]);
  });

  test('writes everything again from another library, whose numbers mean something else', async () => {
    await exportInto();
    const record = JSON.parse(folder.files.get(RECORD) ?? '');
    record.formats.markdown.lastRev = 1_000;
    folder.files.set(RECORD, JSON.stringify(record));
    expect((await exportInto()).written).toHaveLength(3);
  });

  test.each(['', '{', '[]', '{"format":"dramatis-export","version":1,"formats":{"markdown":{"articles":[["u",1,"../x.md"]]}}}'])(
    'writes everything again if the record is damaged: %s',
    async (content) => {
      await exportInto();
      folder.files.set(RECORD, content);
      const { written } = await exportInto();
      expect(written).toHaveLength(3);
      expect(written.every((path) => !path.includes('/'))).toBe(true);
    },
  );

  test('goes on after it was stopped, or could not write a file', async () => {
    folder.beforeWrite = (path) => {
      if (path.startsWith('c')) throw new DOMException('full', 'QuotaExceededError');
    };
    const failed = await exportInto();
    expect(failed.state).toMatchObject({ name: 'failed', error: { code: 'exportFailed' } });
    folder.beforeWrite = () => undefined;
    expect((await exportInto()).written).toEqual([nameOf('c')]);
  });

  test('does nothing if the reader chooses no folder', async () => {
    const page = await world.page({ pickFolder: async () => null });
    page.choose({ destination: 'folder' });
    await page.start(WORDS);
    expect(page.state.value).toEqual({ name: 'idle' });
  });

  test('writes one file with all articles, and leaves the one from before if it fails', async () => {
    await exportInto({ format: 'json-lines' });
    const name = 'dramatis-json-lines-2026-11-05.jsonl';
    const before = folder.files.get(name) ?? '';
    expect(before.trim().split('\n')).toHaveLength(4);
    world.intercept = (request) =>
      request.call === 'exportArticle' && request.id === 1 ? { ok: false, error: { code: 'libraryFailed' } } : undefined;
    expect((await exportInto({ format: 'json-lines' })).state).toMatchObject({ name: 'failed' });
    expect(folder.files.get(name)).toBe(before);
  });

  test('writes each picture once', async () => {
    const picture = { address: 'x', name: 'p.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array([1]) };
    const page = await world.page({ pickFolder: async () => folder, pictures: async () => ({ ok: true, value: [picture] }) });
    page.choose({ destination: 'folder' });
    await page.start(WORDS);
    world.save('d');
    await page.start(WORDS);
    expect(folder.written.filter((path) => path === 'pictures/p.jpg')).toHaveLength(1);
  });
});
