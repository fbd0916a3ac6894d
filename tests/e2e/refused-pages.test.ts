import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOf } from '../../scripts/browsers/builds';
import type { ErrorCode } from '../../utils/model';
import { readPage, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** The English messages of the interface, by key. */
const words = JSON.parse(readFileSync(join(buildOf('chromium'), '_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string }
>;
/**
 * The paths of pages that the extraction refuses, each with its error code. `tests/security/hostile-pages.test.ts` covers pages that are too
 * large or too deep.
 */
const CASES: readonly (readonly [string, ErrorCode])[] = [
  ['/empty', 'emptyPage'],
  ['/list', 'notAnArticle'],
  ['/fixtures/front-page', 'notAnArticle'],
  ['/many', 'pageTooManyElements'],
];

inBothBrowsers('the popup', (world) => {
  const errorOver = async (url: string) => {
    const popup = await readPage(world.session, await world.session.openPage(url));
    return {
      code: await popup.evaluate(() => document.querySelector<HTMLElement>('[data-error]')?.dataset.error),
      sentence: await textOf(popup, '[role=alert]'),
    };
  };

  const expectRefusal = async (path: string, code: ErrorCode) => {
    const { message } = words[`error_${code}`] ?? { message: 'no such message' };
    expect(await errorOver(world.server.url + path)).toEqual({ code, sentence: expect.stringContaining(message) });
  };

  for (const [path, code] of CASES) testOnce(world, `refuses ${path} with the message for ${code}`, () => expectRefusal(path, code));

  test('refuses a PDF, which the browser shows in its own viewer', () => expectRefusal('/paper.pdf', 'pdfPage'));

  test("refuses the browser's own pages", async () => {
    const { code } = await errorOver(world.name === 'chromium' ? 'chrome://version' : 'about:blank');
    expect(code).toBe('browserPage');
  });

  test('reads a page in a private window, says that the article cannot be saved, and stores nothing', async () => {
    const popup = await world.session.openPrivatePopup(`${world.server.url}/sample/?private`);
    await popup.waitFor('the article', () => document.documentElement.dataset.state === 'ready');
    expect(await popup.evaluate(() => document.querySelectorAll('mark.quote').length)).toBeGreaterThan(20);
    expect(await popup.evaluate(() => document.querySelector('[data-action=save]')?.getAttribute('aria-disabled'))).toBe('true');
    expect(await textOf(popup, '.toolbar-note')).toBe(words.error_storagePrivate?.message);
    await popup.close();
    const library = await world.session.openLibrary();
    await library.waitFor('the empty library', () => document.querySelector('.statement h2'));
  });
});
