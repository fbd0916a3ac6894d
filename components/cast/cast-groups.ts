import type { CastMember } from '../../utils/article/cast';
import { isActorKind } from './member-kind';

const TITLES = ['quoted', 'unnamed', 'others', 'unattributed', 'mentioned', 'lands'] as const;

/**
 * A group of the cast. `others` are sources without a name beside those with one, `unnamed` are such sources if nobody else is quoted, and
 * `lands` are states and places that are not quoted.
 */
export interface MemberGroup {
  readonly title: (typeof TITLES)[number];
  readonly members: readonly CastMember[];
}

/** Returns the groups of the cast that have members, in the order in which they are listed. */
export function castGroups(members: readonly CastMember[]): MemberGroup[] {
  const others = members.some((member) => titleOf(member) === 'quoted') ? 'others' : 'unnamed';
  const title = (member: CastMember) => titleOf(member) ?? others;
  return TITLES.map((one) => ({ title: one, members: inOrder(members.filter((member) => title(member) === one)) })).filter(
    (group) => group.members.length > 0,
  );
}

/** Returns members in the order in which they get their colours: sources without a name before those that are only described. */
const inOrder = (members: readonly CastMember[]): CastMember[] =>
  members.toSorted((some, other) => Number(some.kind === 'described') - Number(other.kind === 'described'));

/** Returns the title of a member's group, or `null` for a source without a name. */
function titleOf({ kind, quotes }: CastMember): MemberGroup['title'] | null {
  if (!isActorKind(kind)) return kind === 'unattributed' ? 'unattributed' : null;
  if (quotes.length > 0) return 'quoted';
  return kind === 'state' || kind === 'place' ? 'lands' : 'mentioned';
}

/**
 * Returns whether a source is called by a pronoun, or by so few letters that they must be a part of a word, such as «ein». Acronyms and words
 * of scripts without capitals are none.
 */
export const isFragment = ({ kind, name, isPronoun }: CastMember): boolean =>
  isPronoun || (!isActorKind(kind) && kind !== 'unattributed' && name.length <= 3 && name !== name.toUpperCase());
