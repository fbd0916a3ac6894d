import type { ActorKind, FoundIdentity } from '../../model';
import type { Database } from '../database';

/** The members of identities in articles that are not deleted. */
export const MEMBERS = 'cast_member m JOIN shelf s ON s.article_id = m.article_id AND s.deleted_at IS NULL';
/** The time when an article was published, or else saved. */
export const AT = 'coalesce(s.published_at, s.saved_at)';

export interface SummaryRow {
  readonly id: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly articles: number;
  readonly quotes: number;
}

/** The number of articles, the last saved first, of which the roles are read. */
const ROLES_OF = 100;

/** Returns the identities with these ids, those with the most articles first, with what tells them apart. Leaves out those in no article. */
export function readSummaries(database: Database, ids: readonly number[]): readonly FoundIdentity[] {
  const rows = database.rows<SummaryRow & { role: string | null; last: string }>(
    `SELECT i.id, i.kind, i.name, count(DISTINCT m.article_id) AS articles, sum(m.quotes) AS quotes,
       (SELECT json_object('words', r.value, 'lang', l.lang)
        FROM (SELECT m.roles, m.lang FROM ${MEMBERS} WHERE m.identity_id = i.id ORDER BY m.article_id DESC LIMIT ${ROLES_OF}) l, json_each(l.roles) r
        GROUP BY r.value ORDER BY count(*) DESC, r.value LIMIT 1) AS role,
       (SELECT json_object('outlet', coalesce(nullif(s.site, ''), s.host), 'at', ${AT})
        FROM ${MEMBERS} WHERE m.identity_id = i.id ORDER BY m.article_id DESC LIMIT 1) AS last
     FROM identity i JOIN ${MEMBERS} AND m.identity_id = i.id WHERE i.id IN (SELECT value FROM json_each(?)) GROUP BY i.id
     ORDER BY articles DESC, i.id`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ role, last, ...summary }) => ({ ...summary, role: role === null ? null : JSON.parse(role), ...JSON.parse(last) }));
}
