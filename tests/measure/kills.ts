import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { checkLibrary, type Ledger, openLedger } from './support/check-library';
import { type ExtensionSession, type Kind, openSession } from './support/extension-session';
import { sendRequest } from './support/library-call';
import { sampleReading } from './support/sample-reading';

/** The combined results of killing one browser repeatedly. */
interface Outcome {
  readonly browser: Kind;
  readonly kills: number;
  /** The number of saves, of both new and updated articles, that were acknowledged before a kill. */
  acknowledged: number;
  /** The number of articles that were acknowledged as saved, but are either missing or stored only in an older version. */
  lost: number;
  /** The number of articles that lack quotations or actors, or whose parts belong to different versions. */
  torn: number;
  /** The number of failed integrity checks of the database or the full-text index. */
  damaged: number;
  /** The number of times that the library could not be opened after the browser was killed. */
  unopened: number;
}

/**
 * Kills the browser N times while it is saving articles, and counts what was lost or damaged. Usage: `kills --n N [--browser
 * chromium|firefox]`. The exit code is 1 if anything was lost or damaged, or if no save was acknowledged.
 */
export default async function measureKills(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { n: { type: 'string', default: '20' }, browser: { type: 'string' } } });
  const kinds: readonly Kind[] = values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
  const outcomes: Outcome[] = [];
  for (const kind of kinds) outcomes.push(await killRepeatedly(kind, Number(values.n)));
  console.log(JSON.stringify(outcomes));
  process.exitCode = outcomes.every(
    ({ acknowledged, lost, torn, damaged, unopened }) => acknowledged > 0 && lost + torn + damaged + unopened === 0,
  )
    ? 0
    : 1;
}

async function killRepeatedly(browser: Kind, kills: number): Promise<Outcome> {
  const profile = mkdtempSync(join(tmpdir(), `dramatis-kills-${browser}-`));
  const outcome: Outcome = { browser, kills, acknowledged: 0, lost: 0, torn: 0, damaged: 0, unopened: 0 };
  const ledger = openLedger();
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const session = await openSession(browser, profile);
      const before = ledger.acknowledged;
      const saving = saveWithoutPause(session, ledger, kill);
      // Every fifth kill may happen while the library is still opening. The others happen after at least one save.
      if (kill % 5 !== 0) await waitUntil('the first save', async () => ledger.acknowledged > before, { limit: 60_000 });
      await pause(Math.random() * 2500);
      ledger.closed = true;
      await session.kill();
      await saving;
      ledger.closed = false;
      const after = await openSession(browser, profile);
      const found = await checkLibrary(after, profile, ledger);
      await after.close();
      outcome.acknowledged = ledger.acknowledged;
      for (const key of ['lost', 'torn', 'damaged', 'unopened'] as const) outcome[key] += found[key];
      console.error(`${browser} kill ${kill}: ${ledger.acknowledged - before} acknowledged, ${JSON.stringify(found)}`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return outcome;
}

/** Saves new articles and updates existing ones until the browser is killed, and records each acknowledgement. */
async function saveWithoutPause(session: ExtensionSession, ledger: Ledger, round: number): Promise<void> {
  for (let n = 0; !ledger.closed; n++) {
    const number = n % 3 === 2 ? 1 + Math.floor(Math.random() * ledger.next) : ledger.next++;
    const version = ledger.attempt(number);
    try {
      const answer = await session.evaluate(sendRequest, {
        call: 'save',
        reading: sampleReading(number, version, 800, 5 + ((number + version) % 20)),
      });
      if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok) ledger.acknowledge(number, version);
      else throw new Error(JSON.stringify(answer));
    } catch (error) {
      if (!ledger.closed) throw new Error(`Round ${round}: a save failed before the kill.`, { cause: error });
    }
  }
}
