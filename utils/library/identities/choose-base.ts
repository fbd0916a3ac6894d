import type { KnownIdentity } from '../../identity/actor-facts';
import { compare } from '../../identity/decide';
import type { Member } from '../../identity/read-facts';
import type { ActorKind } from '../../model';
import type { Database } from '../database';
import { joinedTo } from './joins';

/** The number of joined identities, and of the last articles of each, with which an actor is compared. */
const MOST_JOINED = 16;
const ARTICLES_READ = 16;
const RANK = { same: 2, perhaps: 1, other: 0 };
const ALONE = { shared: 0, isSameStory: false };

/**
 * Returns to which of the identities that the reader has joined an actor would belong without the join: the one with this name, or else with
 * the most similar one.
 */
export function chooseBase(database: Database, member: Member, lead: number): number {
  const ids = joinedTo(database, lead).slice(0, MOST_JOINED);
  if (ids.length < 2) return lead;
  const ranked = [lead, ...ids.filter((id) => id !== lead)]
    .map((id) => {
      const known = baseIdentity(database, id);
      const found = compare(member, { known, company: ALONE });
      return { id, rank: RANK[found.is] + found.score + (known.names.some(({ name }) => name === member.name) ? 4 : 0) };
    })
    .sort((a, b) => b.rank - a.rank);
  return ranked[0]?.id ?? lead;
}

/** Reads a joined identity as it would be without the join. */
function baseIdentity(database: Database, id: number): KnownIdentity {
  const rows = database
    .rows<{ kind: ActorKind; lang: string; state: string; names: string; roles: string }>(
      'SELECT kind, lang, state, names, roles FROM cast_member WHERE base_id = ? ORDER BY article_id DESC LIMIT ?',
      [id, ARTICLES_READ],
    )
    .map(({ names, roles, ...rest }) => ({ ...rest, names: JSON.parse(names) as string[], roles: JSON.parse(roles) as string[] }));
  return {
    id,
    kind: rows[0]?.kind ?? 'person',
    names: rows.flatMap(({ names, lang, state }) => names.map((name) => ({ name, lang, state }))),
    roles: rows.flatMap(({ roles, lang, state }) => roles.map((role) => ({ role, lang, state }))),
    articles: rows.length,
  };
}
