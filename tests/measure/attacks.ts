import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import { startFirefox } from '../../scripts/browsers/firefox/firefox-session';
import type { BrowserName } from '../../scripts/browsers/session';
import { ensureBuilt } from '../../scripts/build.mjs';
import { buildCopy } from '../e2e/support/browsers/other-builds';
import { watchBuild } from '../support/attacks/watch-build';
import { randomFrom } from '../support/random';
import { attackAll } from './support/attacks/attack-all';
import { makePages } from './support/attacks/make-pages';
import { readCorpus } from './support/attacks/read-corpus';

/** The number of executions that the positive control needs for a whole corpus of this many payloads, and in proportion for a sample. */
const CONTROL = { executions: 100, payloads: 9_000 };

/**
 * Reads pages with the payloads of a corpus in real browsers, in the popup, the side panel, reader mode and the library, and prints what was
 * executed, requested or broken. Usage: `attacks DIR [--sample N] [--seed S] [--browser chromium|firefox]`. DIR holds the collections that
 * `read-corpus.ts` names. `--sample N` takes one payload in N. The exit code is 1 if there is any finding, or if the same payloads execute
 * less often than expected in a page without defences.
 */
export default async function measureAttacks(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sample: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, browser: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('usage: attacks DIR [--sample N] [--seed S] [--browser chromium|firefox]');
  const [share, seed] = [Number(values.sample), Number(values.seed)];
  if (!(share >= 1) || !Number.isInteger(seed)) throw new Error('--sample needs a number of at least 1, and --seed a whole number.');
  const all = readCorpus(folder);
  const random = randomFrom(seed);
  const payloads = all.filter(() => random() < 1 / share).map(({ payload }) => payload);
  console.log(`${payloads.length} of ${all.length} payloads, seed ${seed}`);
  const wanted = Math.ceil((CONTROL.executions * payloads.length) / Math.max(CONTROL.payloads, all.length));
  const names: readonly BrowserName[] =
    values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
  for (const name of names) {
    ensureBuilt(name);
    const build = await buildCopy(name, watchBuild);
    const start = () => (name === 'chromium' ? startChromium({ build }) : startFirefox({ build }));
    const isClean = await attackAll(start, makePages(payloads, randomFrom(seed)), wanted);
    if (!isClean) process.exitCode = 1;
    await rm(build, { recursive: true, force: true });
  }
  // Exits explicitly, because a hung page may keep its connection open forever.
  process.exit();
}
