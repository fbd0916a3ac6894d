import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildOf, isBuilt } from '../../scripts/browsers/builds';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import { startFirefox } from '../../scripts/browsers/firefox/firefox-session';
import type { BrowserName, BrowserSession } from '../../scripts/browsers/session';
import { build } from '../../scripts/build.mjs';
import { BUSY_PAGES, EXTREME_PAGES, type HostilePage, PAGES_NEAR_LIMITS } from '../support/extreme-pages';
import { CLOBBER_NAMES, CLOBBERED_PAGES, clobberedPage, SCRIPTED_PAGES } from '../support/scripted-pages';
import { type Outcome, readHostilePage } from './support/read-hostile-page';
import { servePages } from './support/serve-pages';

/** The time after which a stage is reported as slow, in milliseconds. */
const STAGE_LIMIT = 2_000;

const PAGES: readonly HostilePage[] = [
  ...EXTREME_PAGES,
  ...PAGES_NEAR_LIMITS,
  ...BUSY_PAGES,
  ...CLOBBER_NAMES.map((name) => ({ name: `an element named ${name}`, html: () => clobberedPage([name]) })),
  ...CLOBBERED_PAGES,
  ...SCRIPTED_PAGES,
];

/**
 * Clicks on the toolbar button on every hostile page whose name contains WORDS, in real browsers. Prints the outcome, the duration of each
 * stage in milliseconds, and any uncaught errors. Usage: `blow-ups [WORDS] [--browser chromium|firefox] [--builds DIR]`. The exit code is 1
 * after a hang, an uncaught error or an unexpected outcome. `--builds` names a folder with `chrome-mv3` and `firefox-mv3` to use instead of
 * the project's own build, which is otherwise created if it is missing.
 */
export default async function measureBlowUps(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { browser: { type: 'string' }, builds: { type: 'string' } },
  });
  const words = positionals[0] ?? '';
  const pages = PAGES.filter(({ name }) => name.includes(words));
  const kinds: readonly BrowserName[] =
    values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
  for (const kind of kinds) {
    if (!values.builds && !isBuilt(kind)) build(kind);
    const folder = values.builds ? join(resolve(values.builds), kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3') : buildOf(kind);
    if (!(await measureIn(kind, folder, pages))) process.exitCode = 1;
  }
  // Exits explicitly, because a hung page may keep its connection open forever.
  process.exit();
}

async function measureIn(kind: BrowserName, folder: string, pages: readonly HostilePage[]): Promise<boolean> {
  const start = (): Promise<BrowserSession> => (kind === 'chromium' ? startChromium({ build: folder }) : startFirefox({ build: folder }));
  const server = await servePages(pages);
  let session = await start();
  const outcomes: (Outcome & { readonly name: string })[] = [];
  console.log(`\n${kind.padEnd(50)}    load extract analyse    show  outcome`);
  for (const [at, { name }] of pages.entries()) {
    const outcome = { name, ...(await readHostilePage(session, `${server.url}/${at}`)) };
    outcomes.push(outcome);
    print(outcome);
    if (outcome.outcome === 'hang' || outcome.outcome === 'not loaded') {
      await session.close();
      session = await start();
    } else await session.closePages();
  }
  await session.close();
  server.close();
  return summarise(kind, outcomes);
}

function print({ name, outcome, detail, load, extract, analyse, show, uncaught }: Outcome & { readonly name: string }): void {
  const times = [load, extract, analyse, show].map((ms) => String(ms ?? '–').padStart(8)).join('');
  console.log(`${name.padEnd(50)}${times}  ${outcome} ${detail}`);
  for (const error of uncaught) console.log(`    uncaught: ${error.slice(0, 600).split('\n').slice(0, 6).join('\n      ')}`);
}

function summarise(kind: BrowserName, outcomes: readonly (Outcome & { readonly name: string })[]): boolean {
  const hangs = outcomes.filter(({ outcome }) => outcome === 'hang').length;
  const uncaught = outcomes.reduce((sum, outcome) => sum + outcome.uncaught.length, 0);
  const unexpected = outcomes.filter(({ outcome }) => outcome === 'unexpected' || outcome === 'nothing').length;
  const unloaded = outcomes.filter(({ outcome }) => outcome === 'not loaded').length;
  const stages = outcomes.flatMap(({ name, extract, analyse, show }) =>
    Object.entries({ extract, analyse, show }).map(([stage, ms]) => ({ name, stage, ms: ms ?? 0 })),
  );
  const slowest = stages.toSorted((a, b) => b.ms - a.ms)[0];
  const slow = stages.filter(({ ms }) => ms > STAGE_LIMIT).length;
  console.log(
    `${kind}: ${outcomes.length} pages, ${hangs} hangs, ${uncaught} uncaught errors, ${unexpected} unexpected, ${unloaded} not loaded by the browser itself, ` +
      `${slow} stages over ${STAGE_LIMIT / 1000} s, slowest ${slowest?.ms} ms (${slowest?.stage}: ${slowest?.name})`,
  );
  return hangs + uncaught + unexpected === 0;
}
