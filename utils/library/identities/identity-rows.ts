import { isWeakKey, keysOf, surnameKey } from '../../identity/keys-of';
import type { Member } from '../../identity/read-facts';
import { foldForSearch } from '../../text/fold-for-search';
import type { Database } from '../database';

/** Returns the id of the identity with a uid. */
export const idOfUid = (database: Database, uid = ''): number | undefined =>
  database.rows<{ id: number }>('SELECT id FROM identity WHERE uid = ?', [uid])[0]?.id;

/** Begins an identity without names. Returns its id. */
export function createIdentity(database: Database, { kind, name }: Pick<Member, 'kind' | 'name'>, uid?: string): number {
  const [row] = database.rows<{ id: number }>(
    'INSERT INTO identity(uid, kind, name) VALUES(coalesce(?, lower(hex(randomblob(16)))), ?, ?) RETURNING id',
    [uid ?? null, kind, name],
  );
  if (!row) throw new Error('SQLite returned no row for an insert');
  return row.id;
}

/**
 * Writes an actor of an article, and gives its names to its identity. `base` is the identity that it would have if the reader had joined
 * none.
 */
export function addMember(database: Database, articleId: number, member: Member, identity: number, base = identity): void {
  const { number, kind, lang, state, name, names, roles, isRenamed, quotes, mentions } = member;
  database.rows(
    `INSERT INTO cast_member(article_id, number, identity_id, kind, lang, state, name, names, roles, is_renamed, quotes, mentions, base_id)
     VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, iif(?13 <> ?3 OR EXISTS (SELECT 1 FROM identity WHERE joined_to = ?3), ?13, NULL))`,
    // biome-ignore format: one line a row
    [articleId, number, identity, kind, lang, state, name, JSON.stringify(names), JSON.stringify(roles), Number(isRenamed), quotes, mentions, base],
  );
  const isSurname = kind === 'person' && names.every((each) => keysOf(each, kind, lang, state).every(isWeakKey));
  // The states in an article are no part of a person's name.
  const nameState = kind === 'person' ? '' : state;
  for (const each of names) {
    const [row] = database.rows<{ id: number; articles: number }>(
      `INSERT INTO identity_name(identity_id, name, lang, state, folded, articles, shown) VALUES(?, ?, ?, ?, ?, 1, ?)
       ON CONFLICT DO UPDATE SET articles = articles + 1, shown = shown + excluded.shown RETURNING id, articles`,
      [identity, each, lang, nameState, foldForSearch(each).folded, Number(each === name)],
    );
    if (row?.articles !== 1) continue;
    for (const key of isSurname ? [...keysOf(each, kind, lang, state), surnameKey(each, lang)] : keysOf(each, kind, lang, state))
      database.rows('INSERT OR IGNORE INTO identity_key(key, identity_id, name_id) VALUES(?, ?, ?)', [key, identity, row.id]);
  }
}
