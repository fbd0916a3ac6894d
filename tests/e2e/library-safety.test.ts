import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import { rootOf, withoutPage } from '../library/support/damage';
import { oldFile } from '../library/support/old-file';
import { waitForLibrary } from './support/actions/ask-library';
import { libraryIn, POOL_HEAD, readFiles, storedFile, writeFiles } from './support/actions/library-files';
import { waitForCheck, waitForList } from './support/actions/library-pages';
import { saveByKey } from './support/actions/save-by-shortcut';
import { countOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const sha = async (bytes: Uint8Array) => Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex');

inBothBrowsers('a library in danger', (world) => {
  test('is repaired when it is damaged, tells the reader, and keeps the damaged file until the reader deletes it', async () => {
    const { session } = world;
    await saveByKey(world, '/story');
    const { path, bytes } = libraryIn(await readFiles(session));
    const content = bytes.slice(POOL_HEAD);
    const damaged = withoutPage(content, await rootOf(content, 'quote_speaker'));
    bytes.set(damaged, POOL_HEAD);
    await writeFiles(session, [storedFile(path, bytes)]);

    const options = await session.openOptions();
    await options.click('[data-action=check-library]');
    await waitForCheck(options, 'repaired');
    const repaired = await options.waitFor('the repair', () => document.querySelector('[data-repair=file]')?.textContent);
    expect(repaired).toMatch(/article by article.*1 article was recovered\. No article was lost\./s);
    const library = await session.openLibrary();
    await waitForList(library, 1);
    const told = await library.waitFor('the notice', () => document.querySelector('[data-notice=repair]')?.textContent);
    expect(told).toMatch(/1 article was recovered\..*kept on this computer/s);
    await library.click('[data-action=dismiss-repair]');
    await library.waitFor('the notice to close', () => !document.querySelector('[data-notice]'));
    await library.close();

    await options.click('[data-action=check-library]');
    await waitForCheck(options, 'sound');
    await options.click('[data-action=export-kept]');
    const { name } = await readDownload(session.downloads);
    expect(name).toMatch(/^damaged-\d+\.sqlite$/);
    const kept = (await readFiles(session)).find((file) => file.path.endsWith(name));
    expect(await sha(new Uint8Array(Buffer.from(kept?.content ?? '', 'base64')))).toBe(await sha(damaged));
    await options.click('[data-action=delete-kept]');
    await options.waitFor('the file to be deleted', () => !document.querySelector('[data-kept]'));
    expect((await readFiles(session)).filter((file) => file.path.includes('damaged'))).toEqual([]);
    const again = await session.openLibrary();
    await waitForList(again, 1);
    await waitForLibrary(again);
    expect(await countOf(again, '[data-notice]')).toBe(0);
  });

  test('of an earlier version is copied before it is migrated, even if its installation was cut off', async () => {
    const { session } = world;
    // A replacement of the library that was cut off after it had become certain.
    await writeFiles(session, [storedFile('library-safe/pending-damaged-1.sqlite', oldFile(5))]);
    const library = await session.openLibrary();
    await waitForList(library, 2);
    await library.close();
    const files = (await readFiles(session)).filter((file) => file.path.startsWith('library-safe/'));
    expect(files.map((file) => file.path)).toEqual([expect.stringMatching(/^library-safe\/version-5-\d+\.sqlite$/)]);
    expect(await sha(new Uint8Array(Buffer.from(files[0]?.content ?? '', 'base64')))).toBe(await sha(oldFile(5)));
    const options = await session.openOptions();
    expect(await options.waitFor('the copy', () => document.querySelector('[data-kept=copy]')?.textContent)).toMatch(
      /before the update on/,
    );
  });

  testOnce(world, 'is found again if the name of its file is damaged', async () => {
    const { session } = world;
    await saveByKey(world, '/story');
    const { path, bytes } = libraryIn(await readFiles(session));
    bytes.set([0x21], 3);
    await writeFiles(session, [storedFile(path, bytes)]);
    await waitForList(await session.openLibrary(), 1);
  });

  test('answers although its owner is ended again and again', async () => {
    const { session } = world;
    await saveByKey(world, '/story');
    const library = await session.openLibrary();
    await waitForList(library, 1);
    for (let round = 0; round < 3; round++) {
      await session.stopLibrary();
      await library.evaluate(() => void dispatchEvent(new HashChangeEvent('hashchange')));
      await waitForList(library, 1);
    }
  });
});
