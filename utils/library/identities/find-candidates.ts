import type { Company, KnownIdentity, KnownRole } from '../../identity/actor-facts';
import type { Candidate } from '../../identity/decide';
import { keysToAsk } from '../../identity/keys-of';
import type { ActorKind } from '../../model';
import type { Database } from '../database';

/** The article in which an actor occurs. */
export interface Setting {
  readonly host: string;
  /** The time when it was published, or else saved, in milliseconds since 1970. */
  readonly at: number;
  /** The identities of its people and organisations that are known already. */
  readonly company: ReadonlySet<number>;
}

/** The maximum number of identities that are compared with an actor, by one key and in all. */
const MOST_BY_KEY = 12;
const MOST = 24;
/** The number of articles of an identity, the last saved first, that are compared. */
const ARTICLES_READ = 16;
const NAMES_READ = 24;
/** The days between two articles on one story. */
const STORY_MS = 7 * 86_400_000;

/** Returns the identities that an actor may belong to. The time that this takes does not depend on the size of the library. */
export function findCandidates(database: Database, keys: readonly string[], setting: Setting): readonly Candidate[] {
  const ids = new Set<number>();
  for (const key of keysToAsk(keys)) {
    if (ids.size >= MOST) break;
    const sql = 'SELECT identity_id AS id FROM identity_key WHERE key = ? GROUP BY identity_id ORDER BY identity_id DESC LIMIT ?';
    for (const { id } of database.rows<{ id: number }>(sql, [key, MOST_BY_KEY])) ids.add(id);
  }
  return [...ids].map((id) => ({ known: knownIdentity(database, id), company: companyOf(database, id, setting) }));
}

/** Reads an identity as far as actors are compared with it. */
export function knownIdentity(database: Database, id: number): KnownIdentity {
  const [row] = database.rows<{ kind: ActorKind }>('SELECT kind FROM identity WHERE id = ?', [id]);
  const names = database.rows<{ name: string; lang: string; state: string; articles: number }>(
    'SELECT name, lang, state, articles FROM identity_name WHERE identity_id = ? ORDER BY shown DESC, articles DESC LIMIT ?',
    [id, NAMES_READ],
  );
  const kind = row?.kind ?? 'person';
  return {
    id,
    kind,
    names,
    // They are read only if the names fit.
    get roles() {
      return kind === 'person' ? rolesOf(database, id) : [];
    },
    articles: names[0]?.articles ?? 0,
  };
}

function rolesOf(database: Database, id: number): readonly KnownRole[] {
  const rows = database.rows<{ role: string; lang: string }>(
    `SELECT DISTINCT r.value AS role, m.lang FROM (
       SELECT roles, lang FROM cast_member WHERE identity_id = ? ORDER BY article_id DESC LIMIT ?
     ) m, json_each(m.roles) r`,
    [id, ARTICLES_READ],
  );
  return rows;
}

/** Returns what an article has in common with those of an identity. It is read only if it is asked for. */
function companyOf(database: Database, id: number, { host, at, company }: Setting): Company {
  const recent = 'SELECT article_id FROM cast_member WHERE identity_id = ?1 ORDER BY article_id DESC LIMIT ?2';
  return {
    get shared() {
      if (company.size === 0) return 0;
      const [row] = database.rows<{ n: number }>(
        `SELECT count(DISTINCT identity_id) AS n FROM cast_member
         WHERE article_id IN (${recent}) AND identity_id <> ?1 AND identity_id IN (SELECT value FROM json_each(?3))`,
        [id, ARTICLES_READ, JSON.stringify([...company])],
      );
      return row?.n ?? 0;
    },
    get isSameStory() {
      if (host === '') return false;
      const sql = `SELECT 1 FROM shelf WHERE article_id IN (${recent}) AND host = ?3 AND abs(coalesce(published_at, saved_at) - ?4) < ?5 LIMIT 1`;
      return database.rows(sql, [id, ARTICLES_READ, host, at, STORY_MS]).length > 0;
    },
  };
}
