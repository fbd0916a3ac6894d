import type { Member } from '../../identity/read-facts';
import type { ActorKind } from '../../model';
import type { Database } from '../database';
import { addMember } from './identity-rows';

/** Gives all actors and names of an identity to another one, to which it is joined with all that were joined to it. */
export function mergeRows(database: Database, from: number, into: number): void {
  database.rows(
    `INSERT INTO identity_name(identity_id, name, lang, state, folded, articles, shown)
     SELECT ?2, name, lang, state, folded, articles, shown FROM identity_name WHERE identity_id = ?1
     ON CONFLICT DO UPDATE SET articles = articles + excluded.articles, shown = shown + excluded.shown`,
    [from, into],
  );
  database.rows(
    `INSERT OR IGNORE INTO identity_key(key, identity_id, name_id)
     SELECT k.key, ?2, own.id FROM identity_name n JOIN identity_key k ON k.name_id = n.id
     JOIN identity_name own ON own.identity_id = ?2 AND own.name = n.name AND own.lang = n.lang AND own.state = n.state WHERE n.identity_id = ?1`,
    [from, into],
  );
  database.rows('UPDATE cast_member SET base_id = identity_id WHERE identity_id IN (?1, ?2) AND base_id IS NULL', [from, into]);
  database.rows('UPDATE cast_member SET identity_id = ?2 WHERE identity_id = ?1', [from, into]);
  database.rows('DELETE FROM identity_name WHERE identity_id = ?', [from]);
  database.rows('UPDATE identity SET joined_to = ?2 WHERE id = ?1 OR joined_to = ?1', [from, into]);
}

interface Move {
  readonly from: number;
  readonly into: number;
  /** The identity that they have without joins from now on. */
  readonly base: number;
  /** The articles, the number and the identity without joins of the actors to move; all that belong to `from` if absent. */
  readonly articles?: readonly number[];
  readonly number?: string;
  readonly ofBase?: number;
}
interface MemberRow {
  readonly article: number;
  readonly number: string;
  readonly kind: ActorKind;
  readonly lang: string;
  readonly state: string;
  readonly name: string;
  readonly names: string;
  readonly roles: string;
  readonly is_renamed: number;
  readonly quotes: number;
  readonly mentions: number;
}

/** Moves actors of an identity to another one. */
export function moveMembers(database: Database, { from, into, base, articles, number, ofBase }: Move): void {
  const rows = database.rows<MemberRow>(
    `DELETE FROM cast_member WHERE identity_id = ?1 AND (?2 IS NULL OR article_id IN (SELECT value FROM json_each(?2)))
       AND (?3 IS NULL OR number = ?3) AND (?4 IS NULL OR coalesce(base_id, identity_id) = ?4)
     RETURNING article_id AS article, number, kind, lang, state, name, names, roles, is_renamed, quotes, mentions`,
    [from, articles ? JSON.stringify(articles) : null, number ?? null, ofBase ?? null],
  );
  for (const { article, names, roles, is_renamed, ...rest } of rows) {
    const member: Member = { ...rest, names: JSON.parse(names), roles: JSON.parse(roles), isRenamed: is_renamed === 1 };
    addMember(database, article, member, into, base);
  }
}
