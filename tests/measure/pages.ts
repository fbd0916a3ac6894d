import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import type { BrowserSession } from '../../scripts/browsers/session';
import { ensureBuilt } from '../../scripts/build.mjs';
import type { Analysis, Article } from '../../utils/model';
import { readPage } from '../e2e/support/actions/use-popup';
import { findGoldPages } from './support/find-gold-pages';
import { readPageFile } from './support/page-file';
import { runScorer } from './support/run-scorer';
import { INERT_PAGE, servePages } from './support/serve-pages';

const USAGE = 'usage: pages DIR [--out O] [--lang xx] [--only NAME,NAME] [--notes]';
type Reading = { readonly article: Article; readonly analysis: Analysis };

/**
 * Reads whole saved pages in the popup of the built extension, in one Chromium, and prints the figures of the corpus for their paragraphs,
 * quotations and cast. Usage: `pages DIR [--out O] [--lang xx] [--only NAME,NAME] [--notes]`. The page is in DIR/NAME/page.html(.gz) or in
 * DIR/../../extraction/dev/NAME, its gold data is in DIR/NAME/gold.json, and the figures are those of the script DIR/../score.mjs. `--out`
 * keeps what was read as O/NAME.json, which holds `{article, analysis}`. `--notes` also prints each fault. A page that cannot be read
 * counts as one without article and cast.
 */
export default async function measurePages(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, lang: { type: 'string' }, only: { type: 'string' }, notes: { type: 'boolean', default: false } },
  });
  if (!positionals[0]) throw new Error(USAGE);
  const folder = resolve(positionals[0]);
  const pages = findGoldPages(folder, { lang: values.lang, only: values.only?.split(',') });
  const out = values.out ? resolve(values.out) : mkdtempSync(join(tmpdir(), 'dramatis-readings-'));
  mkdirSync(out, { recursive: true });
  ensureBuilt('chromium');
  const server = await servePages(
    pages.map(({ path }) => ({ name: '', html: () => readPageFile(path) })),
    INERT_PAGE,
  );
  const session = await startChromium();
  try {
    for (const [at, { name }] of pages.entries()) {
      const file = join(out, `${name}.json`);
      // Removes the result of an earlier run, which would be scored if this page cannot be read.
      rmSync(file, { force: true });
      const reading = await readInPopup(session, `${server.url}/${at}`, name);
      if (reading) writeFileSync(file, JSON.stringify(reading));
    }
    process.stdout.write(runScorer(join(folder, '../score.mjs'), pages, out, values.notes ? [] : ['--quiet']));
  } finally {
    await session.close();
    server.close();
    if (!values.out) rmSync(out, { recursive: true });
  }
}

/**
 * Opens an address in a new tab, clicks on the toolbar button, and returns what the popup shows. If the popup shows no article, prints why
 * and returns `null`. If the page hangs, it restarts the browser, too.
 */
async function readInPopup(session: BrowserSession, url: string, name: string): Promise<Reading | null> {
  try {
    const popup = await readPage(session, await session.openPage(url));
    const { reading, refusal } = await popup.evaluate(() => ({
      reading: globalThis.dramatis ?? null,
      refusal: document.querySelector('[data-error] [role=alert] p')?.textContent ?? 'The popup shows no article.',
    }));
    if (!reading) console.error(`${name}: ${refusal}`);
    await session.closePages();
    return reading;
  } catch (problem) {
    console.error(`${name}: ${problem instanceof Error ? problem.message : problem}`);
    await session.restart();
    return null;
  }
}
