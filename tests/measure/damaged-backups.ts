import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ACCIDENTS, HOSTILE_CONTENT, HOSTILE_STRUCTURES } from '../library/support/damaged-backups';
import { outcomeOf, sampleLibraries } from '../library/support/restore-damaged';
import { randomFrom } from '../support/random';

/**
 * Restores N damaged backups: compressed files and databases to which something has happened, and databases that were made to do harm. Prints
 * how often each outcome occurred. Usage: `damaged-backups --n N [--seed S]`. The exit code is 1 if a restore crashed, if a refused backup
 * has changed the library, or if a damaged compressed backup was restored as something else than it was.
 */
export default async function measureDamage(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { n: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
  });
  const samples = await sampleLibraries();
  const packed = new Uint8Array(gzipSync(samples.file));
  const kinds = [
    ...ACCIDENTS.map((damage) => ({ damage, kind: 'compressed', file: packed })),
    ...ACCIDENTS.map((damage) => ({ damage, kind: 'database', file: samples.file })),
    ...[...HOSTILE_STRUCTURES, ...HOSTILE_CONTENT].map((damage) => ({ damage, kind: 'hostile', file: samples.file })),
  ];
  const outcomes: Record<string, number> = {};
  let faults = 0;
  for (let n = 0; n < Number(values.n); n++) {
    // Hostile databases are the same each time, so each is tried once, and the rest of the cases are accidents.
    const { damage, kind, file } = kinds[n < kinds.length ? n : n % (2 * ACCIDENTS.length)] ?? { kind: '' };
    if (!damage || !file) continue;
    const random = randomFrom(Number(values.seed) * 100_000 + n);
    let outcome: string;
    try {
      outcome = await outcomeOf(samples, await damage.make(file, random));
    } catch (error) {
      outcome = 'crash';
      console.error(`${kind} ${damage.name}, case ${n}:`, error);
    }
    if (outcome === 'crash' || (kind === 'compressed' && outcome === 'other')) faults += 1;
    outcomes[`${kind}: ${outcome}`] = (outcomes[`${kind}: ${outcome}`] ?? 0) + 1;
  }
  console.log(JSON.stringify({ n: Number(values.n), faults, outcomes }));
  process.exitCode = faults === 0 ? 0 : 1;
}
