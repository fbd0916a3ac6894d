import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/session';
import { PAGE } from '../library/support/damage';
import { readFiles } from './support/actions/library-files';
import { waitForCheck, waitForList } from './support/actions/library-pages';
import { saveByKey } from './support/actions/save-by-shortcut';
import { readPage } from './support/actions/use-popup';
import { inBothBrowsers, inBrowser, testOnce } from './support/browsers/in-browsers';
import { buildCopy } from './support/browsers/other-builds';

/** The beginning of the library's worker in a build on whose disk there is room for one article. */
const FULL_DISK = `{
  const { write } = FileSystemSyncAccessHandle.prototype;
  let saves = 0;
  self.addEventListener('message', ({ data }) => {
    if (data.request.call === 'save') saves += 1;
  });
  FileSystemSyncAccessHandle.prototype.write = function (bytes, options) {
    if (saves > 1 && bytes.byteLength >= ${PAGE}) throw new DOMException('There is no space left.', 'QuotaExceededError');
    return write.call(this, bytes, options);
  };
}
`;
const buildWith = (name: BrowserName, code: string, change?: (folder: string) => Promise<void>) =>
  buildCopy(name, async (folder) => {
    const worker = join(folder, 'library-worker.js');
    await writeFile(worker, code + (await readFile(worker, 'utf8')));
    await change?.(folder);
  });
/** Shortens the time after which a silent worker counts as hung, so that the test need not wait for it. */
async function impatient(folder: string): Promise<void> {
  let count = 0;
  for (const path of ['background.js', ...(await readdir(join(folder, 'chunks'))).map((name) => join('chunks', name))]) {
    const code = await readFile(join(folder, path), 'utf8');
    if (!code.includes(SILENCE)) continue;
    await writeFile(join(folder, path), code.replace(SILENCE, 'silence:3e3'));
    count += 1;
  }
  if (count === 0) throw new Error(`The build does not contain «${SILENCE}».`);
}
/** The limit of `supervise-worker.ts` as it stands in the build. */
const SILENCE = 'silence:12e3';

inBothBrowsers(
  'a library on a full disk',
  (world) => {
    test('saves an article completely or not at all, and says how much space is used and free', async () => {
      const { session, server } = world;
      await saveByKey(world, '/story');
      const popup = await readPage(session, await session.openPage(`${server.url}/sample/`));
      await popup.click('[data-action=save]');
      const words = await popup.waitFor('the failure', () => document.querySelector('[data-toast=failed]')?.textContent);
      expect(words).toMatch(/no space left.*Dramatis uses [\d.]+ MB\. Free space: [\d.,]+ [MG]B\./s);
      await popup.close();
      const options = await session.openOptions();
      await options.click('[data-action=check-library]');
      await waitForCheck(options, 'sound');
      await waitForList(await session.openLibrary(), 1);
    });

    testOnce(world, 'warns before there is no space left', async () => {
      const { session } = world;
      const page = await saveByKey(world, '/story');
      const protocol = await page.createCDPSession();
      await protocol.send('Storage.overrideQuotaForOrigin', { origin: session.origin, quotaSize: 2_000_000 });
      const library = await session.openLibrary();
      const words = await library.waitFor('the warning', () => document.querySelector('[data-notice=space]')?.textContent);
      expect(words).toMatch(/Only 0\.\d MB left/);
      await protocol.send('Storage.overrideQuotaForOrigin', { origin: session.origin });
    });
  },
  { makeBuild: (name) => buildWith(name, FULL_DISK) },
);

/** The beginning of the library's worker in a build whose first worker hangs at the first request to save an article. */
const HANG_ONCE = `self.addEventListener('message', async ({ data }) => {
  if (data.request.call !== 'save') return;
  const root = await navigator.storage.getDirectory();
  try {
    await root.getFileHandle('has-hung');
  } catch {
    await root.getFileHandle('has-hung', { create: true });
    for (;;);
  }
});
`;

inBothBrowsers(
  'a library whose worker hangs',
  (world) => {
    test('gets another worker, which answers the request', async () => {
      const { session } = world;
      await saveByKey(world, '/story');
      await waitForList(await session.openLibrary(), 1);
      expect((await readFiles(session)).map(({ path }) => path)).toContain('has-hung');
    });
  },
  { makeBuild: (name) => buildWith(name, HANG_ONCE, impatient) },
);

/** Matches the time for which a worker waits for the library, as it stands in the build. */
const PATIENCE = /AbortSignal\.timeout\(\w+\)/;
/** Shortens that time. */
async function hasty(folder: string): Promise<void> {
  const worker = join(folder, 'library-worker.js');
  const code = await readFile(worker, 'utf8');
  if (!PATIENCE.test(code)) throw new Error('The build does not wait for the library.');
  await writeFile(worker, code.replace(PATIENCE, 'AbortSignal.timeout(1e3)'));
}

/** The beginning of the library's worker in a build that creates files slowly, so that workers which start together meet. */
const SLOW_FILES = `{
  const { getFileHandle } = FileSystemDirectoryHandle.prototype;
  FileSystemDirectoryHandle.prototype.getFileHandle = async function (name, options) {
    if (options?.create) await new Promise((resolve) => setTimeout(resolve, 150));
    return getFileHandle.call(this, name, options);
  };
}
`;

// Locks work the same in both browsers.
inBrowser(
  'chromium',
  'a library with several owners',
  (world) => {
    test('is created only once when they start at the same moment', async () => {
      const { session } = world;
      const options = await session.openOptions();
      await options.waitFor('the space', () => document.querySelector('[data-fact=space]'));
      await session.stopLibrary();
      // The workers start on an empty folder.
      await session.inBackground(async () => {
        const root = await navigator.storage.getDirectory();
        for (let tries = 0; ; tries++) {
          try {
            await root.removeEntry('library', { recursive: true });
            return;
          } catch (problem) {
            // The worker that has just ended may still hold its files.
            if (tries > 200) throw problem;
            await new Promise((resolve) => setTimeout(resolve, 10));
          }
        }
      });
      const owners = await options.evaluate(async () => {
        const workers = [1, 2, 3].map(() => new Worker('/library-worker.js'));
        const ask = (worker: Worker) =>
          new Promise<{ ok: boolean }>((resolve) => {
            worker.addEventListener('message', ({ data }) => data.result && resolve(data.result));
            worker.postMessage({ number: 1, request: { call: 'status' } });
          });
        const answers = await Promise.all(workers.map(ask));
        for (const worker of workers) worker.terminate();
        return answers.filter(({ ok }) => ok).length;
      });
      expect(owners).toBe(1);
      const names = (await readFiles(session)).map(({ content }) => Buffer.from(content, 'base64').subarray(0, 12).toString('latin1'));
      expect(names.filter((name) => name === '/library.db\0')).toHaveLength(1);
    });

    test('has one owner: a second worker waits, gives up, and changes nothing', async () => {
      const { session } = world;
      await saveByKey(world, '/story');
      const library = await session.openLibrary();
      await waitForList(library, 1);
      const answers = await library.evaluate(async () => {
        const ask = (worker: Worker) =>
          new Promise<unknown>((resolve) => {
            worker.addEventListener('message', ({ data }) => data.result && resolve(data.result));
            worker.postMessage({ number: 1, request: { call: 'status' } });
          });
        return Promise.all([new Worker('/library-worker.js'), new Worker('/library-worker.js')].map(ask));
      });
      expect(answers).toMatchObject([{ error: { code: 'libraryBusy' } }, { error: { code: 'libraryBusy' } }]);
      await library.close();
      await waitForList(await session.openLibrary(), 1);
    });
  },
  { makeBuild: (name) => buildWith(name, SLOW_FILES, hasty) },
);
