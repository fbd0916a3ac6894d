import { Mismatch } from '../../decode/decode';
import type { ActorKind, DecisionKind, IdentityChange, Result } from '../../model';
import type { Database } from '../database';
import { createIdentity, idOfUid } from './identity-rows';
import { leadOf } from './joins';
import { mergeRows, moveMembers } from './move-members';
import { divideJoined, placePinned, settle, takeBack, writePins } from './place-pinned';
import { MISSING } from './read-identities';

interface IdentityRow {
  readonly id: number;
  readonly uid: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly given: string | null;
}

/** Returns the identity that an id leads to. */
const rowOf = (database: Database, id: number): IdentityRow | undefined =>
  database.rows<IdentityRow>('SELECT id, uid, kind, name, given FROM identity WHERE id = ?', [leadOf(database, id)])[0];

/** Joins an identity to another one, as the reader decided. */
export function mergeIdentities(database: Database, id: number, otherId: number, now: number): Result<IdentityChange> {
  return database.transaction(() => {
    const [into, from] = [rowOf(database, id), rowOf(database, otherId)];
    if (!into || !from || into.id === from.id) return MISSING;
    const decision = writeDecision(database, { kind: 'merge', identity: into.uid, other: from.uid, name: from.name }, now);
    writePins(database, { id: into.id, decision });
    writePins(database, { id: from.id, decision });
    mergeRows(database, from.id, into.id);
    settle(database, into.id);
    return { ok: true, value: { decision, id: into.id } };
  });
}

/** Divides an identity, as the reader decided. */
export function partIdentity(database: Database, id: number, articles: readonly number[], now: number): Result<IdentityChange> {
  return database.transaction(() => {
    const row = rowOf(database, id);
    if (!row) return MISSING;
    const [counts] = database.rows<{ all: number; chosen: number | null; bases: number; uid: string | null }>(
      `SELECT (SELECT count(*) FROM cast_member WHERE identity_id = ?1) AS "all", count(*) AS chosen, count(DISTINCT i.id) AS bases, max(i.uid) AS uid
       FROM cast_member m JOIN identity i ON i.id = coalesce(m.base_id, m.identity_id)
       WHERE m.identity_id = ?1 AND m.article_id IN (SELECT value FROM json_each(?2))`,
      [row.id, JSON.stringify(articles)],
    );
    if (!counts?.chosen || counts.chosen === counts.all) return MISSING;
    const own = createIdentity(database, row);
    const uid = rowOf(database, own)?.uid ?? '';
    // If what is taken out was joined, it stays apart from where it came from when the join is undone.
    const identity = (counts.bases === 1 ? counts.uid : null) ?? row.uid;
    const decision = writeDecision(database, { kind: 'part', identity, other: uid, name: row.name }, now);
    writePins(database, { id: row.id, decision, moved: { uid, articles } });
    moveMembers(database, { from: row.id, into: own, base: own, articles });
    settle(database, row.id);
    settle(database, own);
    return { ok: true, value: { decision, id: own } };
  });
}

/** Records that two identities are not the same. */
export function keepApart(database: Database, id: number, otherId: number, now: number): Result<IdentityChange> {
  return database.transaction(() => {
    const [one, other] = [rowOf(database, id), rowOf(database, otherId)];
    if (!one || !other || one.id === other.id) return MISSING;
    const decision = writeDecision(database, { kind: 'apart', identity: one.uid, other: other.uid, name: other.name }, now);
    writePins(database, { id: one.id, decision });
    writePins(database, { id: other.id, decision });
    settle(database, one.id);
    return { ok: true, value: { decision, id: one.id } };
  });
}

/** Gives an identity a name, or takes it away if the name is empty. Throws a `Mismatch` if there is none to take away. */
export function renameIdentity(database: Database, id: number, name: string, now: number): Result<IdentityChange> {
  return database.transaction(() => {
    const row = rowOf(database, id);
    if (!row) return MISSING;
    if (name === '' && row.given === null) throw new Mismatch('name');
    const decision = writeDecision(database, { kind: 'rename', identity: row.uid, name }, now);
    writePins(database, { id: row.id, decision });
    settle(database, row.id);
    return { ok: true, value: { decision, id: row.id } };
  });
}

/** Undoes a decision. Each actor gets the identity that the others lead to. */
export function undoDecision(database: Database, uid: string, now: number): Result<null> {
  return database.transaction(() => {
    const [decision] = database.rows<{ identity: string; other: string | null; kind: DecisionKind }>(
      'UPDATE identity_decision SET undone_at = ? WHERE uid = ? AND undone_at IS NULL RETURNING kind, identity_uid AS identity, other_uid AS other',
      [now, uid],
    );
    if (!decision) return MISSING;
    const moved = new Set(placePinned(database, 'decision_uid = ?', [uid]));
    if (decision.kind === 'part') for (const id of takeBack(database, decision.other ?? '')) moved.add(id);
    for (const id of moved) settle(database, id);
    for (const each of [decision.identity, decision.other]) {
      const id = each === null ? undefined : idOfUid(database, each);
      if (id === undefined) continue;
      if (decision.kind === 'merge') divideJoined(database, leadOf(database, id));
      else settle(database, leadOf(database, id));
    }
    return { ok: true, value: null };
  });
}

interface NewDecision {
  readonly kind: DecisionKind;
  readonly identity: string;
  readonly other?: string;
  readonly name: string;
}

function writeDecision(database: Database, { kind, identity, other, name }: NewDecision, now: number): string {
  const [row] = database.rows<{ uid: string }>(
    // A clock can go backwards, but a later decision must count more.
    `INSERT INTO identity_decision(uid, kind, identity_uid, other_uid, name, made_at)
     SELECT lower(hex(randomblob(16))), ?, ?, ?, ?, max(?, coalesce(max(made_at) + 1, 0)) FROM identity_decision RETURNING uid`,
    [kind, identity, other ?? null, name, now],
  );
  if (!row) throw new Error('SQLite returned no row for an insert');
  return row.uid;
}
