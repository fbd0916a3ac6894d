import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { downloadedTo } from '../../scripts/browsers/downloads';
import type { Surface } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { countRows, databaseOf } from '../library/support/memory-database';
import { askLibrary } from './support/actions/ask-library';
import { chooseFiles } from './support/actions/choose-files';
import { openStories } from './support/actions/saved-stories';
import { inBothBrowsers, inBrowser } from './support/browsers/in-browsers';

const TITLES = ['天然气价格上涨', 'Harbour stays open', 'Gas price rises again'];

/** Opens the page of backups. */
async function openBackups(library: Surface): Promise<void> {
  await library.evaluate(() => {
    location.hash = '#/backup';
  });
  await library.waitFor('the page of backups', () => document.querySelector('[data-action=back-up]'));
}
const chooseFile = (library: Surface, bytes: Uint8Array) =>
  chooseFiles(library, 'input[type=file]', [['dramatis-backup.sqlite.gz', bytes]]);
const waitForRestore = (library: Surface, name: string) =>
  library.waitFor(
    `the restore to be «${name}»`,
    (wanted: string) => document.querySelector(`[data-restore=${wanted}]`)?.textContent ?? null,
    name,
  );
const titlesIn = async (library: Surface) => {
  const { results } = (await askLibrary(library, { call: 'search', query: '', page: { limit: 9 } })) as {
    results: { summary: { title: string } }[];
  };
  return results.map(({ summary }) => summary.title);
};

inBothBrowsers('a backup', (world) => {
  test('is made with a click, restores a library that was deleted, is merged without doubles, and is refused if it is damaged', async () => {
    const { session } = world;
    const library = await openStories(world);
    await askLibrary(library, { call: 'tag', ids: [1, 2], add: ['énergie'], remove: [] });
    await openBackups(library);
    await library.click('[data-action=back-up]');
    const name = await downloadedTo(session.downloads);
    expect(name).toMatch(/^dramatis-backup-\d{4}-\d\d-\d\d-\d{6}\.sqlite\.gz$/);
    await library.waitFor('the result', () => document.querySelector('[data-backup=done]')?.textContent?.includes('3 saved articles'));
    const file = new Uint8Array(await readFile(join(session.downloads, name)));
    expect(countRows(await databaseOf(new Uint8Array(gunzipSync(file))), 'article')).toBe(3);

    await askLibrary(library, { call: 'removeMany', ids: [1, 2, 3] });
    const damaged = file.slice();
    damaged[file.length >> 1] = (damaged[file.length >> 1] ?? 0) ^ 8;
    await chooseFile(library, damaged);
    expect(await waitForRestore(library, 'failed')).toMatch(/damaged or incomplete.*Nothing was changed/);
    expect(await titlesIn(library)).toEqual([]);

    await chooseFile(library, file);
    expect(await waitForRestore(library, 'preview')).toMatch(/Articles3Tags1Notes0.*3 articles that you deleted here/);
    await library.click('[data-action=replace-by-backup]');
    expect(await waitForRestore(library, 'done')).toMatch(/replaced\. 3 articles were restored\./);
    expect(await titlesIn(library)).toEqual(TITLES);
    expect(await askLibrary(library, { call: 'search', query: 'tag:energie', page: { limit: 9 } })).toMatchObject({ total: 2 });

    await askLibrary(library, { call: 'keepNote', id: 1, note: 'Written after the backup.' });
    await chooseFile(library, file);
    await waitForRestore(library, 'preview');
    await library.click('[data-action=merge-backup]');
    expect(await waitForRestore(library, 'done')).toMatch(/merged\. No article was added\./);
    expect(await titlesIn(library)).toEqual(TITLES);
    expect(await askLibrary(library, { call: 'search', query: 'note:written', page: { limit: 9 } })).toMatchObject({ total: 1 });
    // The library from before each restore is kept.
    await library.waitFor('the kept libraries', () => document.querySelectorAll('[data-kept=replaced]').length === 2);
  });
});

// A test cannot answer the question of Chromium for a permission.
inBrowser('firefox', 'automatic backups', (world) => {
  test('are saved in the download folder from the moment on when the reader turns them on', async () => {
    const { session } = world;
    const library = await openStories(world);
    await openBackups(library);
    await library.click('[data-setting=every] [data-value=day]');
    const folder = join(session.downloads, 'Dramatis');
    const [name = ''] = (await waitUntil('the backup', async () => {
      const names = await readdir(folder).catch(() => []);
      return names.length === 1 && names[0]?.endsWith('.gz') ? names : null;
    })) as string[];
    await library.waitFor('the time of the backup', () => document.querySelector('[data-fact=last-backup]')?.textContent?.includes('Last'));
    expect(countRows(await databaseOf(new Uint8Array(gunzipSync(await readFile(join(folder, name))))), 'article')).toBe(3);
    await rm(folder, { recursive: true });
  });
});
