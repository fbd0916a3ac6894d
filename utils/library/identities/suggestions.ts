import type { Decision } from '../../identity/decide';
import type { Database } from '../database';

/** Adds suggestions that an identity is the same as others. Those that the reader has answered are kept, but not shown. */
export function writeSuggestions(database: Database, identity: number, perhaps: Decision['perhaps']): void {
  for (const { identity: other, score, reasons } of perhaps) {
    if (identity === other) continue;
    database.rows(
      `INSERT INTO identity_suggestion(one, other, score, reasons, is_settled) VALUES(min(?1, ?2), max(?1, ?2), ?3, ?4, ?5)
       ON CONFLICT DO UPDATE SET score = max(score, excluded.score), reasons = iif(excluded.score > score, excluded.reasons, reasons),
         is_settled = excluded.is_settled`,
      [identity, other, score, JSON.stringify(reasons), Number(areApart(database, identity, other))],
    );
  }
}

/** Returns whether the reader decided that two identities, to which others may be joined, are not the same. */
export function areApart(database: Database, one: number, other: number): boolean {
  const sql = `WITH part AS (SELECT uid, coalesce(joined_to, id) AS lead FROM identity WHERE id IN (?1, ?2) OR joined_to IN (?1, ?2))
    SELECT 1 FROM part a JOIN identity_decision d ON d.identity_uid = a.uid JOIN part b ON b.uid = d.other_uid
    WHERE d.kind IN ('apart', 'part') AND d.undone_at IS NULL AND a.lead <> b.lead LIMIT 1`;
  return database.rows(sql, [one, other]).length > 0;
}

/** Shows the suggestions about an identity and those joined to it again, except those that the reader has answered. */
export function settleSuggestions(database: Database, lead: number): void {
  const pairs = database.rows<{ one: number; other: number; a: number; b: number; settled: number }>(
    `WITH part AS MATERIALIZED (SELECT id FROM identity WHERE id = ?1 OR joined_to = ?1)
     SELECT one, other, coalesce(x.joined_to, x.id) AS a, coalesce(y.joined_to, y.id) AS b, is_settled AS settled
     FROM (SELECT * FROM identity_suggestion WHERE one IN (SELECT id FROM part)
           UNION SELECT * FROM identity_suggestion WHERE other IN (SELECT id FROM part)) s
     JOIN identity x ON x.id = s.one JOIN identity y ON y.id = s.other`,
    [lead],
  );
  for (const { one, other, a, b, settled } of pairs) {
    const isSettled = Number(a === b || areApart(database, a, b));
    if (isSettled !== settled)
      database.rows('UPDATE identity_suggestion SET is_settled = ? WHERE one = ? AND other = ?', [isSettled, one, other]);
  }
}
