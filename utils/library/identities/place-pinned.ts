import type { ActorKind } from '../../model';
import type { Database } from '../database';
import { idOfUid } from './identity-rows';
import { baseOfUid, followJoins, joinedTo, leadOf, settleJoin } from './joins';
import { moveMembers } from './move-members';
import { settleSuggestions } from './suggestions';
import { tidyIdentity } from './tidy-identity';

const GROUP = "iif(m.kind = 'state', 'place', m.kind)";

interface NewPins {
  /** The identity whose actors are pinned. */
  readonly id: number;
  readonly decision: string;
  /** The uid of the identity to which the actors in some articles belong because of the decision. */
  readonly moved?: { readonly uid: string; readonly articles: readonly number[] };
}

/** Records to which identity the actors of an identity belong without joins, before and after a decision. */
export function writePins(database: Database, { id, decision, moved }: NewPins): void {
  database.rows(
    `INSERT INTO identity_pin(article_id, kind, name, identity_uid, before_uid, decision_uid)
     SELECT m.article_id, ${GROUP}, m.name, iif(m.article_id IN (SELECT value FROM json_each(?3)), ?4, i.uid), i.uid, ?2
     FROM cast_member m JOIN identity i ON i.id = coalesce(m.base_id, m.identity_id) WHERE m.identity_id = ?1
     ON CONFLICT DO NOTHING`,
    [id, decision, JSON.stringify(moved?.articles ?? []), moved?.uid ?? ''],
  );
}

/**
 * Moves the actors of the pins that meet a condition to the identities that the reader's decisions name. Returns the identities that have
 * lost or got some.
 */
export function placePinned(database: Database, condition = 'TRUE', values: readonly (string | number)[] = []): ReadonlySet<number> {
  const rows = database.rows<{ article: number; number: string; from: number; before: number; uid: string; kind: ActorKind; name: string }>(
    `SELECT m.article_id AS article, m.number, m.identity_id AS "from", i.id AS before, p.identity_uid AS uid, m.kind, m.name
     FROM identity_place p JOIN cast_member m ON m.article_id = p.article_id AND m.name = p.name AND p.kind = ${GROUP}
     JOIN identity i ON i.id = coalesce(m.base_id, m.identity_id)
     WHERE i.uid <> p.identity_uid AND p.article_id IN (SELECT article_id FROM identity_pin WHERE ${condition})`,
    values,
  );
  const touched = new Set<number>();
  for (const { article, from, before, uid, kind, name, number } of rows) {
    const base = baseOfUid(database, uid, { kind, name });
    if (base === before) continue;
    const into = settleJoin(database, base);
    moveMembers(database, { from, into, base, articles: [article], number });
    touched.add(from).add(into);
  }
  for (const id of touched) tidyIdentity(database, id);
  return touched;
}

/** Makes all identities follow the reader's decisions, after those of another copy of the library were added. */
export function applyDecisions(database: Database): void {
  placePinned(database);
  const ids = (sql: string): readonly number[] => database.rows<{ id: number }>(sql).map(({ id }) => id);
  const joined = ids(`SELECT id FROM identity WHERE joined_to IS NOT NULL
    UNION SELECT i.id FROM identity_decision d JOIN identity i ON i.uid = d.other_uid WHERE d.kind = 'merge'`);
  const touched = new Set(followJoins(database, joined));
  for (const id of ids(`SELECT i.id FROM identity_decision d JOIN identity i ON i.uid = d.identity_uid`)) touched.add(leadOf(database, id));
  for (const id of touched) settle(database, id);
}

/** Makes the name of an identity and the suggestions about it follow its actors. */
export function settle(database: Database, id: number): void {
  tidyIdentity(database, id);
  settleSuggestions(database, id);
}

/** Gives the actors that later articles have added to a divided identity back to the one that it was divided from. Returns both. */
export function takeBack(database: Database, uid: string): readonly number[] {
  const id = idOfUid(database, uid);
  const [row] = database.rows<{ kind: ActorKind; name: string }>('SELECT kind, name FROM identity WHERE id = ?', [id ?? null]);
  if (id === undefined || !row) return [];
  const from = leadOf(database, id);
  const base = baseOfUid(database, uid, row);
  const into = settleJoin(database, base);
  moveMembers(database, { from, into, base, ofBase: id });
  return [from, into];
}

/** Divides an identity into those that were joined to it, as far as the joins no longer stand. */
export function divideJoined(database: Database, lead: number): void {
  const parts = joinedTo(database, lead);
  const touched = followJoins(database, parts);
  for (const id of new Set([...parts, ...touched])) settle(database, id);
}
