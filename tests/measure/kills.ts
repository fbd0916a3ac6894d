import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { waitUntil } from '../../scripts/browsers/wait-until';
import type { LibrarySafety } from '../../utils/model';
import { backUpAndChange, backUpWithoutPause, restoreWithoutPause } from './support/back-up-library';
import { changeWithoutPause, importWithoutPause } from './support/change-library';
import { checkFile, type Findings, reopenLibrary } from './support/check-library';
import { type Kind, openSession } from './support/extension-session';
import { callLibrary } from './support/library-call';
import { damageLibraryFile, rewriteLibraryFile } from './support/library-file';
import { type Ledger, openLedger } from './support/library-ledger';
import type { ExtensionSession } from './support/session-types';
import { takeLibraryBack } from './support/take-library-back';

/** The work during which the browser is killed. `changes` are saves, updates, corrections and deletions. */
const SCENARIOS = ['changes', 'migration', 'import', 'backup', 'replace', 'changes', 'repair', 'merge'] as const;
type Scenario = (typeof SCENARIOS)[number];
/** The version to which a migration scenario takes the library back. The step after it rebuilds the search indexes. */
const OLD_VERSION = 5;
/** The maximum time between the beginning of the work and the kill, in milliseconds. */
const LONGEST: Readonly<Record<Scenario, number>> = {
  changes: 2_500,
  migration: 1_200,
  import: 2_000,
  repair: 1_600,
  backup: 1_500,
  replace: 1_800,
  merge: 1_800,
};

/** The combined results of killing one browser repeatedly. */
interface Outcome extends Findings {
  readonly browser: Kind;
  readonly kills: Record<Scenario, number>;
  /** The number of changes, such as saves and deletions, that were acknowledged before a kill. */
  acknowledged: number;
  /** The number of articles that are not in their acknowledged state. */
  lost: number;
  /** The number of articles that lack quotations or actors, or whose parts belong to different versions. */
  torn: number;
  /** The number of failed integrity checks of the database or the full-text index. */
  damaged: number;
  /** The number of times that the library could not be opened after the browser was killed. */
  unopened: number;
}

/**
 * Kills the browser N times while it saves, corrects, deletes and imports articles, migrates or repairs the library, makes a backup or
 * restores one, and counts what was lost or damaged. Usage: `kills --n N [--browser chromium|firefox]`. The exit code is 1 if anything was
 * lost or damaged, or if no change was acknowledged.
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
  const count = { changes: 0, migration: 0, import: 0, repair: 0, backup: 0, replace: 0, merge: 0 };
  const outcome: Outcome = { browser, kills: count, acknowledged: 0, lost: 0, torn: 0, damaged: 0, unopened: 0 };
  const ledger = openLedger();
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const scenario = SCENARIOS[(kill - 1) % SCENARIOS.length] ?? 'changes';
      const before = ledger.acknowledged;
      await killDuring(scenario, await prepare(scenario, browser, profile), ledger, kill % 5 !== 0);
      count[scenario] += 1;
      const found = await reopen(browser, profile, ledger);
      outcome.acknowledged = ledger.acknowledged;
      for (const key of ['lost', 'torn', 'damaged', 'unopened'] as const) outcome[key] += found[key];
      console.error(`${browser} kill ${kill} (${scenario}): ${ledger.acknowledged - before} acknowledged, ${JSON.stringify(found)}`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return outcome;
}

/** Changes the library's file as the scenario needs it, and starts the browser. */
async function prepare(scenario: Scenario, browser: Kind, profile: string): Promise<ExtensionSession> {
  if (scenario === 'migration') await rewriteLibraryFile(profile, (database) => takeLibraryBack(database, OLD_VERSION));
  if (scenario === 'repair') await damageLibraryFile(profile, 'quote_speaker');
  return openSession(browser, profile);
}

/** Starts the work of a scenario and kills the browser at a random moment. `isOpen` waits until the library has acknowledged a change. */
async function killDuring(scenario: Scenario, session: ExtensionSession, ledger: Ledger, isOpen: boolean): Promise<void> {
  const before = ledger.acknowledged;
  const file = scenario === 'replace' || scenario === 'merge' ? await backUpAndChange(session, ledger, scenario) : '';
  const working = workOn(scenario, session, ledger, file);
  if (scenario === 'changes' && isOpen) await waitUntil('the first change', async () => ledger.acknowledged > before, { limit: 60_000 });
  await pause(Math.random() * LONGEST[scenario]);
  ledger.isClosed = true;
  await session.kill();
  await working;
  ledger.isClosed = false;
}

function workOn(scenario: Scenario, session: ExtensionSession, ledger: Ledger, file: string): Promise<void> {
  switch (scenario) {
    case 'changes':
      return changeWithoutPause(session, ledger);
    case 'import':
      return importWithoutPause(session, ledger);
    case 'backup':
      return backUpWithoutPause(session, ledger);
    case 'replace':
    case 'merge':
      return restoreWithoutPause(session, ledger, file, scenario);
    default:
      return callLibrary(session, { call: 'check' }).then(
        () => undefined,
        () => undefined,
      );
  }
}

/** Opens the library again, deletes the files that a repair or a migration has kept, and checks the library. */
async function reopen(browser: Kind, profile: string, ledger: Ledger): Promise<Findings> {
  const session = await openSession(browser, profile);
  const isOpen = await reopenLibrary(session);
  const safety = await callLibrary<LibrarySafety>(session, { call: 'safety' });
  if (safety.ok) for (const { name } of safety.value.files) await callLibrary(session, { call: 'discard', file: name });
  await session.close();
  return isOpen ? { ...(await checkFile(profile, ledger)), unopened: 0 } : { lost: 0, torn: 0, damaged: 0, unopened: 1 };
}
