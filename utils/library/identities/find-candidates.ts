import type { Company, KnownIdentity, KnownRole } from '../../identity/actor-facts';
import type { Candidate } from '../../identity/decide';
import { keysToAsk } from '../../identity/keys-of';
import type { ActorKind } from '../../model';
import type { Database } from '../database';
import type { ArticleCompany } from './article-company';
import { areApart } from './suggestions';

/** The article in which an actor occurs. */
export interface Setting {
  readonly article: number;
  readonly host: string;
  /** The time when it was published, or else saved, in milliseconds since 1970. */
  readonly at: number;
  readonly company: ArticleCompany;
}

/** The maximum number of identities that are compared with an actor, by one key, by a surname and in all. */
const MOST_BY_KEY = 12;
const MOST_BY_SURNAME = 8;
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
    for (const { id } of database.rows<{ id: number }>(sql, [key, /^[so]:/.test(key) ? MOST_BY_SURNAME : MOST_BY_KEY])) ids.add(id);
  }
  return [...ids].map((id) => ({
    known: knownIdentity(database, id),
    company: companyOf(database, id, setting),
    isApartFrom: (other) => areApart(database, id, other),
  }));
}

/** Reads an identity as far as actors are compared with it. */
export function knownIdentity(database: Database, id: number): KnownIdentity {
  const names = database.rows<{ kind: ActorKind; name: string; lang: string; state: string; articles: number }>(
    `SELECT i.kind, n.name, n.lang, n.state, n.articles FROM identity i JOIN identity_name n ON n.identity_id = i.id
     WHERE i.id = ? ORDER BY n.shown DESC, n.articles DESC LIMIT ?`,
    [id, NAMES_READ],
  );
  const kind = names[0]?.kind ?? 'person';
  let roles: readonly KnownRole[] | undefined;
  return {
    id,
    kind,
    names,
    // They are read only if the names fit.
    get roles() {
      roles ??= kind === 'person' ? rolesOf(database, id) : [];
      return roles;
    },
    articles: names[0]?.articles ?? 0,
  };
}

function rolesOf(database: Database, id: number): readonly KnownRole[] {
  const rows = database.rows<{ role: string; lang: string }>(
    `SELECT DISTINCT r.value AS role, m.lang, m.state FROM (
       SELECT roles, lang, state FROM cast_member WHERE identity_id = ? ORDER BY article_id DESC LIMIT ?
     ) m, json_each(m.roles) r`,
    [id, ARTICLES_READ],
  );
  return rows;
}

/** Returns what an article has in common with those of an identity. It is read only if it is asked for. */
function companyOf(database: Database, id: number, { article, host, at, company }: Setting): Company {
  let articles: readonly RecentArticle[] | undefined;
  const recent = (): readonly RecentArticle[] => {
    articles ??= database.rows<RecentArticle>(
      `SELECT m.article_id AS article, s.host, coalesce(s.published_at, s.saved_at) AS at FROM cast_member m JOIN shelf s USING (article_id)
       WHERE m.identity_id = ? AND m.article_id <> ? ORDER BY m.article_id DESC LIMIT ?`,
      [id, article, ARTICLES_READ],
    );
    return articles;
  };
  return {
    get shared() {
      return company.sharedWith(
        id,
        recent().map((each) => each.article),
      );
    },
    get isSameStory() {
      return host !== '' && recent().some((each) => each.host === host && Math.abs(each.at - at) < STORY_MS);
    },
  };
}
interface RecentArticle {
  readonly article: number;
  readonly host: string;
  readonly at: number;
}
