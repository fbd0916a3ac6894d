import { correctReading } from '../../utils/correct/correct-reading';
import { readFacts } from '../../utils/identity/read-facts';
import type { Database } from '../../utils/library/database';
import { addMember, createIdentity } from '../../utils/library/identities/identity-rows';
import { writeIdentities } from '../../utils/library/identities/write-identities';
import { migrate } from '../../utils/library/migrate';
import { writeReading } from '../../utils/library/save-article';
import { memoryDatabase } from '../library/support/memory-database';
import { madeCast } from './support/made-casts';
import { percentiles } from './support/time-searches';

/** The number of articles that are timed, and of those that are saved in one transaction before. */
const TIMED = 300;
const STEP = 500;

/**
 * Fills a library with invented articles, and prints the processor time and the time in which the actors of another article get their
 * identities, in milliseconds, at a tenth of the size and at the whole size. Usage: `measure -- identity-cost [--articles N]`.
 */
export default async function measure(args: readonly string[]): Promise<void> {
  const size = Number(args[args.indexOf('--articles') + 1] || 0) || 100_000;
  const database = await memoryDatabase();
  migrate(database);
  // The index for searches has nothing to do with identities, but would take most of the time.
  for (const { name } of database.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_fts_%'"))
    if (!name.startsWith('identity')) database.run(`DROP TRIGGER ${name}`);
  const known = new Map<string, number>();
  let number = 0;
  for (const upTo of [size / 10, size]) {
    while (number < upTo) {
      const end = Math.min(number + STEP, upTo);
      database.transaction(() => {
        for (; number < end; number++) fill(database, known, number);
      });
    }
    const [cpu, wall]: [number[], number[]] = [[], []];
    for (let at = 0; at < TIMED; at++, number++) {
      database.transaction(() => {
        const id = writeWithoutCast(database, number);
        const { reading } = correctReading(madeCast(number));
        const [began, used] = [performance.now(), process.cpuUsage()];
        writeIdentities(database, id, reading);
        const { user, system } = process.cpuUsage(used);
        wall.push(performance.now() - began);
        cpu.push((user + system) / 1_000);
      });
    }
    const [{ n = 0 } = {}] = database.rows<{ n: number }>('SELECT count(*) AS n FROM identity');
    const [{ n: perhaps = 0 } = {}] = database.rows<{ n: number }>('SELECT count(*) AS n FROM identity_suggestion');
    console.log(JSON.stringify({ articles: number, identities: n, suggestions: perhaps, cpu: percentiles(cpu), wall: percentiles(wall) }));
  }
  database.close();
}

/** Saves an article without actors. Returns its id. */
function writeWithoutCast(database: Database, number: number): number {
  const reading = madeCast(number);
  return writeReading(database, { ...reading, analysis: { ...reading.analysis, actors: [] } }, number).id;
}

/** Saves an article whose actors get the identities that its maker knows, which is faster than finding them. */
function fill(database: Database, known: Map<string, number>, number: number): void {
  const id = writeWithoutCast(database, number);
  for (const member of readFacts(madeCast(number))) {
    const key = [member.kind, member.name, ...member.roles].join(';');
    const identity = known.get(key) ?? createIdentity(database, member);
    known.set(key, identity);
    addMember(database, id, member, identity);
  }
}
