import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import type { BrowserSession } from '../../scripts/browsers/session';
import { ensureBuilt } from '../../scripts/build.mjs';
import { chooseMore, readPage } from '../e2e/support/actions/use-popup';
import { findGoldPages } from './support/find-gold-pages';
import { readPageFile } from './support/page-file';
import { INERT_PAGE, servePages } from './support/serve-pages';

const USAGE = 'usage: overlay DIR [--lang xx] [--only NAME,NAME]';

/** The quotations of an article, and how many of them are marked on the page itself. */
interface Marked {
  readonly quotations: number;
  readonly marked: number;
}

/**
 * Marks the quotations on whole saved pages in one Chromium, and prints how many of them have marks. Usage: `overlay DIR [--lang xx] [--only
 * NAME,NAME]`, with the pages of `measure -- pages`.
 */
export default async function measureOverlay(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, only: { type: 'string' } },
  });
  if (!positionals[0]) throw new Error(USAGE);
  const pages = findGoldPages(resolve(positionals[0]), { lang: values.lang, only: values.only?.split(',') });
  ensureBuilt('chromium');
  const server = await servePages(
    pages.map(({ path }) => ({ name: '', html: () => readPageFile(path) })),
    INERT_PAGE,
  );
  const session = await startChromium();
  let [all, marked] = [0, 0];
  try {
    for (const [at, { name }] of pages.entries()) {
      const found = await markPage(session, await session.openPage(`${server.url}/${at}`));
      all += found.quotations;
      marked += found.marked;
      console.log(`${name}: ${found.marked} of ${found.quotations}`);
      await session.closePages();
    }
    console.log(`${marked} of ${all} quotations are marked.`);
  } finally {
    await session.close();
    server.close();
  }
}

async function markPage(session: BrowserSession, page: Page): Promise<Marked> {
  const popup = await readPage(session, page);
  const quotations = await popup.evaluate(() => globalThis.dramatis?.analysis.quotes.length ?? 0);
  if (quotations === 0) return { quotations, marked: 0 };
  await chooseMore(popup, 'overlay');
  const over = session.overlayOf(page);
  const isDone = await over.waitFor('the marks', (root) => root.querySelector('.over-box') && 'marked').catch(() => null);
  if (!isDone) return { quotations, marked: 0 };
  return { quotations, marked: await over.evaluate((root) => root.querySelectorAll('.over-quote').length) };
}
