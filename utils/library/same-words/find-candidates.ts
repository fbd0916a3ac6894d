import type { Database } from '../database';
import { packPrints } from './write-prints';

/** Words that so many articles have say nothing about whether two quotations are the same. */
const COMMON = 300;

/** The tables of fingerprints. */
export type PrintTable = 'quote_print' | 'text_print';

/** Returns the other articles that have some of the given fingerprints, each with the number of those that it has. */
export function findCandidates(database: Database, table: PrintTable, id: number, prints: Iterable<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const packed = packPrints([...prints]);
  for (let at = 0; at < packed.length; at += 4) {
    const rows = database.rows<{ id: number }>(`SELECT article_id AS id FROM ${table} WHERE print = ? LIMIT ${COMMON}`, [
      packed.slice(at, at + 4),
    ]);
    if (rows.length === COMMON) continue;
    for (const row of rows) if (row.id !== id) found.set(row.id, (found.get(row.id) ?? 0) + 1);
  }
  return found;
}

/** Returns the ids of the candidates with the most fingerprints, at most `most`. Of equal ones, the one that was saved last comes first. */
export const bestCandidates = (candidates: ReadonlyMap<number, number>, most: number): readonly number[] =>
  [...candidates]
    .sort(([one, ones], [other, others]) => others - ones || other - one)
    .slice(0, most)
    .map(([id]) => id);
