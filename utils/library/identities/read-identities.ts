import { roleDoubts } from '../../identity/role-doubts';
import type { CastIdentity, Identity, IdentitySuggestion, IdentityWords, Result } from '../../model';
import type { Database } from '../database';
import type { IdentityPage } from './identity-library';
import { leadOf } from './joins';
import { readDecisions } from './read-decisions';
import { AT, MEMBERS, readSummaries, type SummaryRow } from './summaries';

export const MISSING: Result<never> = { ok: false, error: { code: 'identityMissing' } };

/** Returns the identity of each actor of an article, by `Actor.id`. */
export function readCastIdentities(database: Database, articleId: number): Readonly<Record<string, CastIdentity>> {
  const rows = database.rows<SummaryRow & { number: string; apart: number }>(
    `SELECT c.number, i.id, i.kind, i.name, count(DISTINCT m.article_id) AS articles, sum(m.quotes) AS quotes,
       EXISTS (SELECT 1 FROM identity_decision d WHERE (d.identity_uid = i.uid OR d.other_uid = i.uid)
         AND d.kind IN ('apart', 'part') AND d.undone_at IS NULL) AS apart
     FROM cast_member c JOIN identity i ON i.id = c.identity_id JOIN ${MEMBERS} AND m.identity_id = i.id
     WHERE c.article_id = ? GROUP BY c.number`,
    [articleId],
  );
  return Object.fromEntries(rows.map(({ number, apart, ...summary }) => [number, { ...summary, isApart: apart === 1 }]));
}

/** Reads the identity that an id leads to, with everything that is known about it, except its quotations. */
export function readIdentity(database: Database, wanted: number): Result<Identity> {
  const id = leadOf(database, wanted);
  const [identity] = database.rows<SummaryRow & { given: string | null; first: number; last: number }>(
    `SELECT i.id, i.kind, i.name, i.given, count(DISTINCT m.article_id) AS articles, sum(m.quotes) AS quotes,
       min(${AT}) AS first, max(${AT}) AS last
     FROM identity i JOIN ${MEMBERS} AND m.identity_id = i.id WHERE i.id = ? GROUP BY i.id`,
    [id],
  );
  if (!identity) return MISSING;
  return {
    ok: true,
    value: {
      ...identity,
      names: wordsOf(database, id, 'names', 'articles DESC, words'),
      roles: wordsOf(database, id, 'roles', 'first, words'),
      perhaps: readSuggestions(database, { limit: 20 }, id),
      doubts: identity.kind === 'person' ? roleDoubts(membersWithRoles(database, id)) : [],
      decisions: readDecisions(database, id),
    },
  };
}

/** The maximum number of names and roles that are listed. */
const MOST_WORDS = 200;
const wordsOf = (database: Database, id: number, column: 'names' | 'roles', order: string): readonly IdentityWords[] =>
  database.rows<IdentityWords>(
    `SELECT w.value AS words, m.lang, count(DISTINCT m.article_id) AS articles, min(${AT}) AS first, max(${AT}) AS last
     FROM ${MEMBERS} AND m.identity_id = ?, json_each(m.${column}) w GROUP BY w.value, m.lang ORDER BY ${order} LIMIT ${MOST_WORDS}`,
    [id],
  );

/** The number of articles, the last saved first, in which doubts are looked for. */
const DOUBTED = 100;
function membersWithRoles(database: Database, id: number) {
  return database
    .rows<{ article: number; title: string; roles: string; lang: string }>(
      `SELECT m.article_id AS article, a.title, m.roles, m.lang FROM ${MEMBERS} JOIN article a ON a.id = m.article_id
       WHERE m.identity_id = ? AND m.roles <> '[]' ORDER BY m.article_id DESC LIMIT ${DOUBTED}`,
      [id],
    )
    .map(({ roles, ...rest }) => ({ ...rest, roles: JSON.parse(roles) as string[] }));
}

/** Returns the pairs of identities that may be the same, or those with one identity, except those that the reader has answered. */
export function readSuggestions(database: Database, { limit, offset = 0 }: IdentityPage, id?: number): readonly IdentitySuggestion[] {
  const part = 'SELECT id FROM identity WHERE id = ?3 OR joined_to = ?3';
  const which = id === undefined ? '' : `AND (one IN (${part}) OR other IN (${part}))`;
  const pairs = database.rows<PairRow>(
    `SELECT coalesce(a.joined_to, a.id) AS one, coalesce(b.joined_to, b.id) AS other, reasons
     FROM (SELECT * FROM identity_suggestion WHERE is_settled = 0 ${which} ORDER BY score DESC, one, other LIMIT ?1 OFFSET ?2) s
     JOIN identity a ON a.id = s.one JOIN identity b ON b.id = s.other ORDER BY score DESC, s.one, s.other`,
    id === undefined ? [limit, offset] : [limit, offset, id],
  );
  const found = readSummaries(database, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
  const summaries = new Map(found.map((each) => [each.id, each]));
  const seen = new Set<string>();
  return pairs.flatMap(({ one, other, reasons }) => {
    const [a, b] = [summaries.get(one), summaries.get(other)];
    const pair = [one, other].sort().join();
    if (!a || !b || seen.has(pair)) return [];
    seen.add(pair);
    return [{ one: a, other: b, reasons: JSON.parse(reasons) as IdentitySuggestion['reasons'] }];
  });
}
interface PairRow {
  readonly one: number;
  readonly other: number;
  readonly reasons: string;
}
