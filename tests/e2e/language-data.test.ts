import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage, textOf } from './support/acts/reading';
import { buildOf } from './support/browsers/builds';
import { startChromium } from './support/browsers/chromium/chromium-session';
import { startFirefox } from './support/browsers/firefox/firefox-session';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { BrowserSession } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';
import { type PageServer, startServer } from './support/pages/server';

/** What the extension loads of a language, and only when an article is written in it. */

inBothBrowsers('the words of a language', (world) => {
  test.each(['german', 'japanese', 'arabic', 'russian'])('are there for the %s article, in the popup and in reader mode', async (name) => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/${name}`);
    const popup = await readPage(world.session, page);
    expect(await popup.evaluate(() => globalThis.dramatis?.analysis.quotes.some(({ speaker }) => speaker !== null))).toBe(true);
    await popup.close();
    await world.session.pressShortcut(page);
    const reader = world.session.readerOf(page);
    await waitUntil('reader mode to show a cast', () => reader.evaluate((root) => root.querySelectorAll('[data-actor]').length > 0));
  });
});

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('where the words of a language are gone (%s)', (name, start) => {
  const build = mkdtempSync(join(tmpdir(), 'dramatis-torn-'));
  let session: BrowserSession;
  let server: PageServer;
  beforeAll(async () => {
    cpSync(buildOf(name), build, { recursive: true });
    rmSync(join(build, 'data/en.json'));
    server = await startServer();
    session = await start({ build });
  });
  afterAll(async () => {
    await session.close();
    await server.close();
    rmSync(build, { recursive: true });
  });

  test('the popup and reader mode say so', async () => {
    const sentence: string = JSON.parse(readFileSync(join(build, '_locales/en/messages.json'), 'utf8')).error_languageFailed.message;
    const page = await session.openPage(`${server.url}/sample/`);
    const popup = await readPage(session, page);
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-error]')?.dataset.error)).toBe('languageFailed');
    expect(await textOf(popup, '[role=alert]')).toContain(sentence);
    await popup.close();
    await session.pressShortcut(page);
    const reader = session.readerOf(page);
    await waitUntil('reader mode to say so', () => reader.evaluate((root) => root.querySelector('[data-error=languageFailed]') !== null));
  });
});
