import type { FoundIdentities } from '../../model';
import { foldForSearch } from '../../text/fold-for-search';
import type { Database } from '../database';
import { givenByBeginnings } from './given-names';
import type { IdentityPage } from './identity-library';
import { MEMBERS, readSummaries } from './summaries';

/** The maximum number of names that a search by the beginning of a name ranks. */
const MOST_FOUND = 2_000;

/** The identities that are only in deleted articles. */
const GONE = `SELECT d.identity_id FROM shelf b JOIN cast_member d ON d.article_id = b.article_id
  WHERE b.deleted_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${MEMBERS} AND m.identity_id = d.identity_id)`;

/** Returns identities by the beginnings of the words of a name, also of one that the reader gave. A text without any word finds none. */
export function findIdentities(database: Database, prefix: string, page: IdentityPage): FoundIdentities {
  const words = foldForSearch(prefix).folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0 && prefix.trim() !== '') return { results: [], total: 0 };
  const { limit, offset = 0 } = page;
  const named =
    words.length === 0
      ? ''
      : `WHERE identity_id IN (
           SELECT identity_id FROM (SELECT n.identity_id FROM identity_fts f JOIN identity_name n ON n.id = f.rowid
             WHERE identity_fts MATCH ?3 LIMIT ${MOST_FOUND})
           UNION SELECT value FROM json_each(?4))`;
  const match = words.map((word) => `"${word}"*`).join(' ');
  // Each article has one name of the identity that counts as shown there.
  const rows = database.rows<{ id: number; total: number }>(
    `SELECT identity_id AS id, count(*) OVER () AS total FROM (
       SELECT identity_id, sum(shown) AS n FROM identity_name ${named} GROUP BY identity_id HAVING identity_id NOT IN (${GONE}))
     ORDER BY n DESC, identity_id LIMIT ?1 OFFSET ?2`,
    words.length === 0 ? [limit, offset] : [limit, offset, match, JSON.stringify(givenByBeginnings(database, prefix))],
  );
  const ids = rows.map(({ id }) => id);
  // A page beyond the last one has no row that says how many there are.
  const total = rows[0]?.total ?? (offset > 0 ? findIdentities(database, prefix, { limit: 1 }).total : 0);
  return { results: readSummaries(database, ids), total };
}
