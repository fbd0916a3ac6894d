import type { IdentityDoubt } from '../model';
import { differs, meets } from './meets';
import { roleFacts } from './role-facts';

interface MemberWithRoles {
  readonly article: number;
  readonly title: string;
  readonly lang: string;
  readonly roles: readonly string[];
}
/** The maximum number of articles that are doubted. */
const MOST = 20;

/**
 * Returns the articles in which a person's roles are in another field of life than in most articles, and belong to no state or body that the
 * others name. The name in them may be somebody else's.
 */
export function roleDoubts(members: readonly MemberWithRoles[]): readonly IdentityDoubt[] {
  const facts = members.map(({ roles, lang }) => roleFacts(roles.map((role) => ({ role, lang }))));
  const counts = new Map<string, number>();
  for (const { fields } of facts) for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  if (!usual) return [];
  const theirs = facts.filter(({ fields }) => fields.has(usual[0]));
  const names = new Set(theirs.flatMap((each) => [...each.names, ...each.states]));
  return members
    .filter((_, at) => {
      const own = facts[at];
      return own !== undefined && differs(own.fields, new Set([usual[0]])) && !meets(new Set([...own.names, ...own.states]), names);
    })
    .slice(0, MOST)
    .map(({ article, title, roles }) => ({ article, title, roles, reasons: ['otherRole'] }));
}
