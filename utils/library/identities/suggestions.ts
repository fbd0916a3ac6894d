import type { Decision } from '../../identity/decide';
import type { Database } from '../database';

/** Adds suggestions that an identity is the same as others, except those that the reader keeps apart. */
export function writeSuggestions(database: Database, identity: number, perhaps: Decision['perhaps']): void {
  for (const { identity: other, score, reasons } of perhaps) {
    if (identity === other || areApart(database, identity, other)) continue;
    database.rows(
      `INSERT INTO identity_suggestion(one, other, score, reasons) VALUES(min(?1, ?2), max(?1, ?2), ?3, ?4)
       ON CONFLICT DO UPDATE SET score = max(score, excluded.score), reasons = iif(excluded.score > score, excluded.reasons, reasons)`,
      [identity, other, score, JSON.stringify(reasons)],
    );
  }
}

/** Returns whether the reader decided that two identities are not the same. */
export function areApart(database: Database, one: number, other: number): boolean {
  const sql = `SELECT 1 FROM identity a, identity b, identity_decision d
    WHERE a.id = ?1 AND b.id = ?2 AND d.kind IN ('apart', 'part') AND d.undone_at IS NULL
      AND ((d.identity_uid = a.uid AND d.other_uid = b.uid) OR (d.identity_uid = b.uid AND d.other_uid = a.uid)) LIMIT 1`;
  return database.rows(sql, [one, other]).length > 0;
}
