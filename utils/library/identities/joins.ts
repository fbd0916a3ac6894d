import type { ActorKind } from '../../model';
import type { Database } from '../database';
import { createIdentity, idOfUid } from './identity-rows';
import { moveMembers } from './move-members';

/** Returns the ids of an identity and of all that are joined to it. */
export const joinedTo = (database: Database, root: number): readonly number[] =>
  database.rows<{ id: number }>('SELECT id FROM identity WHERE id = ?1 OR joined_to = ?1', [root]).map(({ id }) => id);

/** Returns the identity that an id leads to: itself, or the one to which it is joined. */
export const leadOf = (database: Database, id: number): number =>
  database.rows<{ lead: number }>('SELECT coalesce(joined_to, id) AS lead FROM identity WHERE id = ?', [id])[0]?.lead ?? id;

/** Returns the id of the identity that the standing joins of an identity lead to, and records it. */
export function settleJoin(database: Database, id: number): number {
  const [row] = database.rows<{ uid: string; kind: ActorKind; name: string; joined: number | null }>(
    'SELECT uid, kind, name, joined_to AS joined FROM identity WHERE id = ?',
    [id],
  );
  if (!row) return id;
  const uid = uidOfLead(database, row.uid);
  const lead = uid === row.uid ? id : (idOfUid(database, uid) ?? createIdentity(database, row, uid));
  const joined = lead === id ? null : lead;
  if (joined !== row.joined) database.rows('UPDATE identity SET joined_to = ? WHERE id = ?', [joined, id]);
  return lead;
}

/** Follows the last standing join of each identity to one that is not joined. */
function uidOfLead(database: Database, uid: string): string {
  const path = [uid];
  for (let at = uid; ; ) {
    const [next] = database.rows<{ uid: string }>(
      `SELECT identity_uid AS uid FROM identity_decision WHERE other_uid = ? AND kind = 'merge' AND undone_at IS NULL
       ORDER BY made_at DESC, uid LIMIT 1`,
      [at],
    );
    if (!next) return at;
    const before = path.indexOf(next.uid);
    // In two copies of a library, two identities may be joined in both directions.
    if (before >= 0) return path.slice(before).sort()[0] ?? at;
    path.push(next.uid);
    at = next.uid;
  }
}

/**
 * Returns the id of the identity with the uid of a pin. One that was divided from another is that one again if the reader has undone it.
 * It begins if it is not there.
 */
export function baseOfUid(database: Database, uid: string, like: { readonly kind: ActorKind; readonly name: string }): number {
  const path = new Set([uid]);
  let at = uid;
  for (;;) {
    const [undone] = database.rows<{ uid: string }>(
      `SELECT identity_uid AS uid FROM identity_decision WHERE other_uid = ? AND kind = 'part' AND undone_at IS NOT NULL`,
      [at],
    );
    if (!undone || path.has(undone.uid)) break;
    at = undone.uid;
    path.add(at);
  }
  return idOfUid(database, at) ?? createIdentity(database, like, at);
}

/** Moves the actors of some identities to where the standing joins lead. Returns the identities that have lost or got some. */
export function followJoins(database: Database, ids: readonly number[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const id of ids) {
    const lead = settleJoin(database, id);
    touched.add(lead);
    for (const { from } of database.rows<{ from: number }>(
      'SELECT DISTINCT identity_id AS "from" FROM cast_member WHERE base_id = ?1 UNION SELECT identity_id FROM cast_member WHERE identity_id = ?1 AND base_id IS NULL',
      [id],
    )) {
      if (from === lead) continue;
      touched.add(from);
      moveMembers(database, { from, into: lead, ofBase: id, base: id });
    }
  }
  for (const id of touched)
    database.rows(
      `UPDATE cast_member SET base_id = identity_id
       WHERE identity_id = ?1 AND base_id IS NULL AND EXISTS (SELECT 1 FROM identity WHERE joined_to = ?1)`,
      [id],
    );
  return touched;
}
