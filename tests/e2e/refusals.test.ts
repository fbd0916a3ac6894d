import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ErrorCode } from '../../utils/model';
import { readPage, textOf } from './support/acts/reading';
import { buildOf } from './support/browsers/builds';
import { inBothBrowsers } from './support/browsers/in-browsers';

const words = JSON.parse(readFileSync(join(buildOf('chromium'), '_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string }
>;
const CASES: readonly (readonly [string, ErrorCode])[] = [
  ['/paper.pdf', 'pdfPage'],
  ['/empty', 'emptyPage'],
  ['/list', 'notAnArticle'],
  ['/fixtures/front-page', 'notAnArticle'],
  ['/large', 'pageTooLarge'],
  ['/deep', 'pageTooDeep'],
  ['/many', 'pageTooManyElements'],
];

inBothBrowsers('refusal', (world) => {
  test.each(CASES)('%s: %s, in words', async (path, code) => {
    const page = await world.session.openPage(world.server.url + path);
    const popup = await readPage(world.session, page);
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-error]')?.dataset.error)).toBe(code);
    expect(await textOf(popup, '[role=alert]')).toContain(words[`error_${code}`]?.message);
  });

  test("the browser's own pages", async () => {
    const page = await world.session.openPage(world.session.name === 'chromium' ? 'chrome://version' : 'about:blank');
    const popup = await readPage(world.session, page);
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-error]')?.dataset.error)).toBe('browserPage');
  });

  test('a page in a private window is read, but not kept, and the reader is told before', async () => {
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
