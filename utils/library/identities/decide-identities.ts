import type { ActorKind, DecisionKind, IdentityChange, Result } from '../../model';
import type { Database } from '../database';
import { mergeRows, moveMembers } from './move-members';
import { MISSING } from './read-identities';
import { createIdentity, idOfUid, tidyIdentity } from './write-identities';

interface IdentityRow {
  readonly id: number;
  readonly uid: string;
  readonly kind: ActorKind;
  readonly name: string;
}

const rowOf = (database: Database, id: number): IdentityRow | undefined =>
  database.rows<IdentityRow>('SELECT id, uid, kind, name FROM identity WHERE id = ?', [id])[0];

/** Joins an identity to another one, as the reader decided. */
export function mergeIdentities(database: Database, id: number, otherId: number, now: number): Result<IdentityChange> {
  return database.transaction(() => {
    const [into, from] = [rowOf(database, id), rowOf(database, otherId)];
    if (!into || !from || id === otherId) return MISSING;
    const decision = writeDecision(database, { kind: 'merge', identity: into.uid, other: from.uid, name: from.name }, now);
    pin(database, into.id, into.uid, decision);
    pin(database, from.id, into.uid, decision);
    mergeRows(database, from.id, into.id);
    tidyIdentity(database, into.id);
    return { ok: true, value: { decision, id: into.id } };
  });
}

/** Divides an identity, as the reader decided. */
export function partIdentity(database: Database, id: number, articles: readonly number[], now: number): Result<IdentityChange> {
  return database.transaction(() => {
    const row = rowOf(database, id);
    const [counts] = database.rows<{ all: number; chosen: number | null }>(
      'SELECT count(*) AS "all", sum(article_id IN (SELECT value FROM json_each(?))) AS chosen FROM cast_member WHERE identity_id = ?',
      [JSON.stringify(articles), id],
    );
    if (!row || !counts?.chosen || counts.chosen === counts.all) return MISSING;
    const own = createIdentity(database, row);
    const uid = rowOf(database, own)?.uid ?? '';
    const decision = writeDecision(database, { kind: 'part', identity: row.uid, other: uid, name: row.name }, now);
    moveMembers(database, { from: id, into: own, articles });
    pin(database, id, row.uid, decision);
    pin(database, own, uid, decision, row.uid);
    tidyIdentity(database, id);
    tidyIdentity(database, own);
    return { ok: true, value: { decision, id: own } };
  });
}

/** Records that two identities are not the same. */
export function keepApart(database: Database, id: number, otherId: number, now: number): Result<IdentityChange> {
  return database.transaction(() => {
    const [one, other] = [rowOf(database, id), rowOf(database, otherId)];
    if (!one || !other || id === otherId) return MISSING;
    const decision = writeDecision(database, { kind: 'apart', identity: one.uid, other: other.uid, name: other.name }, now);
    pin(database, one.id, one.uid, decision);
    pin(database, other.id, other.uid, decision);
    database.rows('DELETE FROM identity_suggestion WHERE one = min(?1, ?2) AND other = max(?1, ?2)', [id, otherId]);
    return { ok: true, value: { decision, id } };
  });
}

/** Gives an identity a name, or takes it away if the name is empty. */
export function renameIdentity(database: Database, id: number, name: string, now: number): Result<IdentityChange> {
  return database.transaction(() => {
    const row = rowOf(database, id);
    if (!row) return MISSING;
    const decision = writeDecision(database, { kind: 'rename', identity: row.uid, name }, now);
    pin(database, id, row.uid, decision);
    tidyIdentity(database, id);
    return { ok: true, value: { decision, id } };
  });
}

/** Undoes a decision. Actors that later articles have added to a merged identity stay with it. */
export function undoDecision(database: Database, uid: string, now: number): Result<null> {
  return database.transaction(() => {
    const [decision] = database.rows<{ identity: string }>(
      'UPDATE identity_decision SET undone_at = ? WHERE uid = ? AND undone_at IS NULL RETURNING identity_uid AS identity',
      [now, uid],
    );
    if (!decision) return MISSING;
    placePinned(database, 'decision_uid = ?', [uid]);
    const [row] = database.rows<{ id: number }>('SELECT id FROM identity WHERE uid = ?', [decision.identity]);
    if (row) tidyIdentity(database, row.id);
    return { ok: true, value: null };
  });
}

/** Moves the actors of the pins that meet a condition to the identities that the reader's decisions name. */
export function placePinned(database: Database, condition = 'TRUE', values: readonly (string | number)[] = []): void {
  const rows = database.rows<{ article: number; number: string; from: number; uid: string; kind: ActorKind; name: string }>(
    `SELECT m.article_id AS article, m.number, m.identity_id AS "from", p.identity_uid AS uid, m.kind, m.name
     FROM identity_place p JOIN cast_member m ON m.article_id = p.article_id AND m.name = p.name AND p.kind = ${GROUP}
     JOIN identity i ON i.id = m.identity_id
     WHERE i.uid <> p.identity_uid AND p.article_id IN (SELECT article_id FROM identity_pin WHERE ${condition})`,
    values,
  );
  const touched = new Set<number>();
  for (const { article, from, uid, kind, name, number } of rows) {
    const into = idOfUid(database, uid) ?? createIdentity(database, { kind, name }, uid);
    moveMembers(database, { from, into, articles: [article], number });
    touched.add(from).add(into);
  }
  for (const id of touched) tidyIdentity(database, id);
}

/** Makes all identities follow the reader's decisions, after those of another copy of the library were added. */
export function applyDecisions(database: Database): void {
  placePinned(database);
  const named = "SELECT i.id FROM identity_decision d JOIN identity i ON i.uid = d.identity_uid WHERE d.kind = 'rename'";
  for (const { id } of database.rows<{ id: number }>(named)) tidyIdentity(database, id);
}

const GROUP = "iif(m.kind = 'state', 'place', m.kind)";

/** Records to which identity the actors of an identity belong because of a decision. */
function pin(database: Database, id: number, uid: string, decision: string, before = ''): void {
  database.rows(
    `INSERT INTO identity_pin(article_id, kind, name, identity_uid, before_uid, decision_uid)
     SELECT m.article_id, ${GROUP}, m.name, ?2, iif(?4 = '', i.uid, ?4), ?3 FROM cast_member m JOIN identity i ON i.id = m.identity_id WHERE m.identity_id = ?1
     ON CONFLICT DO NOTHING`,
    [id, uid, decision, before],
  );
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
