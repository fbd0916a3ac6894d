import { chooseName } from '../../identity/choose-name';
import { isWeakName, keysOf } from '../../identity/keys-of';
import type { ActorKind } from '../../model';
import type { Database } from '../database';

/** The number of names among which that of an identity is chosen. */
const NAMES_READ = 40;
/** The number of own articles, the last saved first, whose names are read if others are joined to it. */
const OWN_READ = 64;

interface Named {
  readonly name: string;
  readonly lang: string;
  readonly shown: number;
  readonly articles: number;
}

/** Chooses the name of an identity, or deletes it if no article has it and it is not joined to another one. */
export function tidyIdentity(database: Database, id: number): void {
  const names = database.rows<Named>(
    'SELECT name, lang, sum(shown) AS shown, sum(articles) AS articles FROM identity_name WHERE identity_id = ? GROUP BY name, lang ORDER BY shown DESC LIMIT ?',
    [id, NAMES_READ],
  );
  if (names.length === 0) {
    const isUnused = 'joined_to IS NULL AND NOT EXISTS (SELECT 1 FROM cast_member WHERE identity_id = ?1)';
    database.rows(`DELETE FROM identity WHERE id = ?1 AND ${isUnused}`, [id]);
    return;
  }
  const [renamed] = database.rows<{ name: string }>(
    'SELECT name FROM cast_member WHERE identity_id = ? AND is_renamed = 1 ORDER BY article_id DESC LIMIT 1',
    [id],
  );
  const [identity] = database.rows<{ kind: ActorKind; given: string | null; joined: string | null }>(
    `SELECT kind, (SELECT nullif(name, '') FROM identity_decision d WHERE d.identity_uid = i.uid AND d.kind = 'rename' AND undone_at IS NULL
       ORDER BY made_at DESC LIMIT 1) AS given,
       (SELECT coalesce(given, '') FROM identity o WHERE o.joined_to = i.id ORDER BY given IS NULL, id LIMIT 1) AS joined
     FROM identity i WHERE id = ?`,
    [id],
  );
  const { kind = 'person', given = null, joined = null } = identity ?? {};
  const own = joined === null ? [] : ownNames(database, id, kind);
  const shown = given ?? ownName(own, kind) ?? (joined || renamed?.name || chooseName(names, kind));
  database.rows('UPDATE identity SET name = ?2, given = ?3 WHERE id = ?1 AND (name <> ?2 OR given IS NOT ?3)', [id, shown, given]);
}

/** Returns the name of an identity to which others are joined by its own articles, or `null` if it has only a surname or an acronym there. */
const ownName = (own: readonly (Named & { readonly renamed: number })[], kind: ActorKind): string | null =>
  own.find(({ renamed }) => renamed === 1)?.name ?? (own.length > 0 ? chooseName(own, kind) : null);

/** Returns the names in the articles that an identity has without joins, unless all are weak. */
function ownNames(database: Database, id: number, kind: ActorKind): readonly (Named & { readonly renamed: number })[] {
  const names = database.rows<Named & { readonly renamed: number }>(
    `SELECT n.value AS name, m.lang, sum(n.value = m.name) AS shown, count(*) AS articles, max(m.is_renamed AND n.value = m.name) AS renamed
     FROM (SELECT * FROM cast_member WHERE base_id = ?1 AND identity_id = ?1 ORDER BY article_id DESC LIMIT ${OWN_READ}) m, json_each(m.names) n
     GROUP BY n.value, m.lang ORDER BY shown DESC LIMIT ${NAMES_READ}`,
    [id],
  );
  return names.some(({ name, lang, renamed }) => renamed === 1 || !isWeakName(keysOf(name, kind, lang, ''))) ? names : [];
}
