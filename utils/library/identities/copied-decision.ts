import type { DecisionKind } from '../../model';
import type { Database } from '../database';

/** A row of `identity_decision` from another copy of the library. */
export interface CopiedDecision {
  readonly uid: string;
  readonly kind: DecisionKind;
  readonly identity_uid: string;
  readonly other_uid: string | null;
  readonly name: string;
  readonly made_at: number;
  readonly undone_at: number | null;
}

/** Adds a decision from another copy of the library. One that was undone in either stays undone. Returns whether this changes anything. */
export function addDecision(target: Database, decision: CopiedDecision): boolean {
  const { uid, kind, identity_uid, other_uid, name, made_at, undone_at } = decision;
  const rows = target.rows(
    `INSERT INTO identity_decision(uid, kind, identity_uid, other_uid, name, made_at, undone_at) VALUES(?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET undone_at = excluded.undone_at WHERE undone_at IS NULL AND excluded.undone_at IS NOT NULL RETURNING uid`,
    [uid, kind, identity_uid, other_uid, name, made_at, undone_at],
  );
  return rows.length > 0;
}
