import type { IdentityDecision } from '../../model';
import type { Database } from '../database';

/** The maximum number of decisions about an identity, and of titles of articles in one, that are listed. */
const MOST = 50;
const MOST_TITLES = 3;

/**
 * Returns the standing decisions about an identity and those joined to it that have an effect, the last first. Joined actors whose articles
 * were deleted, or names that a later one has replaced, are not listed.
 */
export function readDecisions(database: Database, lead: number): readonly IdentityDecision[] {
  return database
    .rows<IdentityDecision & { titles: string | null }>(
      `WITH part AS MATERIALIZED (SELECT id, uid FROM identity WHERE id = ?1 OR joined_to = ?1),
       about AS (
         SELECT d.* FROM part JOIN identity_decision d ON d.identity_uid = part.uid WHERE undone_at IS NULL
         UNION SELECT d.* FROM part JOIN identity_decision d ON d.other_uid = part.uid WHERE undone_at IS NULL
       )
       SELECT uid, kind, name, made_at AS madeAt, iif(kind = 'part', (
           SELECT group_concat(title, ' · ') FROM (SELECT a.title FROM identity_pin p JOIN article a ON a.id = p.article_id
             WHERE p.decision_uid = d.uid AND p.identity_uid <> p.before_uid ORDER BY a.id LIMIT ${MOST_TITLES})
         ), NULL) AS titles
       FROM about d WHERE CASE kind
         WHEN 'part' THEN EXISTS (SELECT 1 FROM identity_pin p WHERE p.decision_uid = d.uid AND p.identity_uid <> p.before_uid)
         WHEN 'rename' THEN name <> '' AND uid = (SELECT r.uid FROM identity_decision r JOIN identity i ON i.uid = r.identity_uid
             WHERE i.id = ?1 AND r.kind = 'rename' AND r.undone_at IS NULL ORDER BY r.made_at DESC, r.uid LIMIT 1)
         WHEN 'merge' THEN EXISTS (
           WITH RECURSIVE below(uid) AS (
             SELECT d.other_uid
             UNION SELECT m.other_uid FROM below JOIN identity_decision m ON m.identity_uid = below.uid AND m.kind = 'merge' AND m.undone_at IS NULL
           )
           SELECT 1 FROM below JOIN identity i ON i.uid = below.uid JOIN cast_member c ON c.base_id = i.id AND c.identity_id = ?1)
         ELSE TRUE END
       ORDER BY made_at DESC, uid LIMIT ${MOST}`,
      [lead],
    )
    .map(({ titles, ...decision }) => ({ ...decision, name: titles ?? decision.name }));
}
