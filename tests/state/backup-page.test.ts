import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { NO_PLAN } from '../../utils/backup/backup-plan';
import { libraryOver } from '../../utils/browser/library-client';
import type { DownloadFile } from '../../utils/device/download-file';
import type { LibraryRequest } from '../../utils/library/library-calls';
import { createBackupPage } from '../../utils/state/backup-page';
import type { BackupFolder } from '../../utils/state/make-backup';
import { ownedLibrary } from '../library/support/backup-library';
import { makeReading } from '../library/support/make-reading';
import { countRows, databaseOf, bytesOf as fileBytes } from '../library/support/memory-database';
import { memoryPlans } from './support/memory-plans';

const NOW = Date.UTC(2026, 10, 2, 9);
const NO_FOLDER: BackupFolder = {
  isPossible: false,
  name: async () => null,
  choose: async () => null,
  forget: async () => undefined,
  open: async () => null,
};
const story = (number: number) => makeReading({ url: `https://paper.example/${number}`, canonicalUrl: null, title: `Article ${number}` });

/** A page over a library in memory, whose files are those of the safe. */
function openPage(over: { folder?: BackupFolder; isAllowed?: boolean } = {}) {
  const library = ownedLibrary(() => NOW);
  const plans = memoryPlans();
  const downloads: DownloadFile[] = [];
  const applied: string[] = [];
  const asked: string[] = [];
  let tokens = 0;
  const page = createBackupPage({
    library: libraryOver(library.answer as (request: LibraryRequest) => ReturnType<typeof library.answer>),
    planStore: plans,
    isAutomatic: true,
    permission: {
      ask: async () => asked.push('ask') > 0 && (over.isAllowed ?? true),
      giveBack: async () => asked.push('giveBack') > 0,
    },
    collectSettings: async () => '{"version":1}',
    applySettings: async (json) => void applied.push(json),
    async readKept(name) {
      const found = library.storage.safe.get(name);
      return found ? new Blob([found.slice()]) : null;
    },
    async writeSafe(name) {
      const pieces: Uint8Array[] = [];
      return new WritableStream({
        write: (piece) => void pieces.push(piece),
        close: () => void library.storage.safe.set(name, new Uint8Array(Buffer.concat(pieces))),
      });
    },
    folder: over.folder ?? NO_FOLDER,
    download: (file) => void downloads.push(file),
    newId: () => `token-page-${tokens++}`,
    now: () => new Date(NOW),
  });
  return { page, library, plans, downloads, applied, asked };
}
const bytesOf = async ({ content }: DownloadFile) => new Uint8Array(await new Blob([content]).arrayBuffer());

test('a click makes a compressed backup, and the page then knows that nothing has changed since', async () => {
  const { page, library, plans, downloads } = openPage();
  await library.save(story(1), story(2));
  await page.load();
  expect([page.plan.value, page.isChanged.value]).toEqual([NO_PLAN, true]);
  await page.backUp('packed');
  const [file] = downloads;
  if (!file) throw new Error('There is no file.');
  expect(page.making.value).toMatchObject({ name: 'done', file: file.name, articles: 2, bytes: (await bytesOf(file)).length });
  expect(countRows(await databaseOf(new Uint8Array(gunzipSync(await bytesOf(file)))), 'article')).toBe(2);
  expect([plans.plan, page.isChanged.value]).toMatchObject([{ lastAt: NOW, lastRev: 2 }, false]);
  expect([...library.storage.safe.keys()].filter((name) => !name.endsWith('.gz'))).toEqual([]);
});

test('the database itself can be saved, too', async () => {
  const { page, library, downloads } = openPage();
  await library.save(story(1));
  await page.backUp('plain');
  const [file] = downloads;
  expect(file?.name).toMatch(/\.sqlite$/);
  if (file) expect(countRows(await databaseOf(await bytesOf(file)), 'article')).toBe(1);
});

test('a backup goes into the folder that the reader has chosen, and nothing stays there if it is stopped', async () => {
  const written = new Map<string, number>();
  const names: string[] = [];
  let onWrite: () => void = () => undefined;
  const folder: BackupFolder = {
    ...NO_FOLDER,
    isPossible: true,
    name: async () => 'Papers',
    async open(name) {
      names.push(name);
      return {
        stream: new WritableStream({
          write(piece) {
            written.set(name, (written.get(name) ?? 0) + piece.length);
            onWrite();
          },
        }),
        remove: async () => void written.delete(name),
      };
    },
  };
  const { page, library, downloads, plans } = openPage({ folder });
  await library.save(story(1));
  await page.load();
  expect(page.folder.value).toBe('Papers');
  await page.backUp('packed');
  expect([downloads, written.size, page.making.value]).toMatchObject([[], 1, { name: 'done', bytes: written.get(names[0] ?? '') }]);
  written.clear();
  const before = plans.plan;
  onWrite = () => page.stopBackup();
  await page.backUp('packed');
  expect([page.making.value.name, written.size, plans.plan]).toEqual(['stopped', 0, before]);
});

test('a backup without room says so, and the plan does not count it', async () => {
  const { page, library, plans } = openPage();
  await library.save(story(1));
  library.storage.fails = 'copy';
  await page.backUp('packed');
  expect([page.making.value, plans.plan]).toMatchObject([{ name: 'failed', error: { code: 'storageFull' } }, undefined]);
});

test('a chosen file is shown before anything changes, and is then restored with its settings', async () => {
  const from = openPage();
  await from.library.save(story(1), story(2));
  await from.page.backUp('packed');
  const [file] = from.downloads;
  if (!file) throw new Error('There is no file.');
  const { page, library, applied } = openPage();
  await library.save(story(3));
  await page.open(new File([file.content], file.name));
  expect(page.restoring.value).toMatchObject({ name: 'preview', file: file.name, contents: { articles: 2, added: 2, onlyHere: 1 } });
  expect(await library.ask({ call: 'status' })).toEqual({ saved: 1 });
  await page.restore({ mode: 'replace', bringsBack: false, withSettings: true });
  expect(page.restoring.value).toMatchObject({ name: 'done', result: { added: 2 } });
  expect([await library.ask({ call: 'status' }), applied]).toEqual([{ saved: 2 }, ['{"version":1}']]);
  expect([...library.storage.safe.keys(), ...page.kept.value.map(({ name }) => name)]).toEqual(Array(2).fill(`replaced-${NOW}.sqlite`));

  // The library from before can be brought back.
  await page.openKept(`replaced-${NOW}.sqlite`);
  expect(page.restoring.value).toMatchObject({ name: 'preview', contents: { articles: 1, onlyHere: 2 } });
  page.cancel();
  await expect.poll(() => page.restoring.value.name).toBe('idle');
});

test('a file that is no backup gives a sentence, and leaves nothing behind', async () => {
  const { page, library } = openPage();
  await library.save(story(1));
  await page.open(new File(['no backup'.repeat(99)], 'letter.txt'));
  expect([page.restoring.value, library.storage.safe.size]).toEqual([{ name: 'failed', error: { code: 'backupForeign' } }, 0]);
});

test('another file can be chosen in the moment in which one has failed', async () => {
  const { page, library } = openPage();
  await library.save(story(1));
  const file = new File([(await library.backUp()).slice()], 'backup.sqlite');
  let next: Promise<void> | null = null;
  const unsubscribe = page.restoring.subscribe((state) => {
    if (state.name === 'failed') next ??= page.open(file);
  });
  await page.open(new File(['no backup at all'], 'letter.txt'));
  await next;
  unsubscribe();
  expect(page.restoring.value.name).toBe('preview');
});

test('a restore that would leave articles out asks first', async () => {
  const { page, library } = openPage();
  await library.save(story(1), story(2));
  const damaged = await databaseOf(await library.backUp());
  damaged.run("UPDATE article SET body = 'no JSON' WHERE id = 1");
  await page.open(new File([fileBytes(damaged).slice()], 'backup.sqlite'));
  await page.restore({ mode: 'replace', bringsBack: false, withSettings: false });
  expect(page.restoring.value).toMatchObject({ name: 'asking', progress: { unreadable: 1, incomplete: 0 } });
  expect(await library.ask({ call: 'status' })).toEqual({ saved: 2 });
  await page.confirm();
  expect(page.restoring.value).toMatchObject({ name: 'done', result: { added: 1, unreadable: 1 } });
});

test('automatic backups ask for the permission, stay off if it is refused, and give it back when they are turned off', async () => {
  const refused = openPage({ isAllowed: false });
  await refused.page.load();
  await refused.page.choose({ every: 'week' });
  expect([refused.plans.plan, refused.page.isRefused.value, refused.asked]).toEqual([undefined, true, ['ask']]);
  const { page, plans, asked } = openPage();
  await page.choose({ every: 'week' });
  await page.choose({ keep: 3 });
  expect([plans.plan, asked]).toMatchObject([{ every: 'week', keep: 3 }, ['ask']]);
  await page.choose({ every: 'never' });
  expect([plans.plan, asked]).toMatchObject([{ every: 'never' }, ['ask', 'giveBack']]);
});
