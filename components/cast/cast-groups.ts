import type { CastMember } from '../../utils/article/cast';
import { isActorKind } from './member-kind';

const TITLES = ['quoted', 'others', 'unattributed', 'mentioned', 'lands'] as const;

/** A group of the cast. `others` are sources without a name, and `lands` are states and places that are not quoted. */
export interface MemberGroup {
  readonly title: (typeof TITLES)[number];
  readonly members: readonly CastMember[];
}

/** Returns the groups of the cast that have members, in the order in which they are listed. */
export const castGroups = (members: readonly CastMember[]): MemberGroup[] =>
  TITLES.map((title) => ({ title, members: inOrder(members.filter((member) => titleOf(member) === title)) })).filter(
    (group) => group.members.length > 0,
  );

/** Returns members in the order in which they get their colours: sources without a name before those that are only described. */
const inOrder = (members: readonly CastMember[]): CastMember[] =>
  members.toSorted((some, other) => Number(some.kind === 'described') - Number(other.kind === 'described'));

function titleOf({ kind, quotes }: CastMember): MemberGroup['title'] {
  if (!isActorKind(kind)) return kind === 'unattributed' ? 'unattributed' : 'others';
  if (quotes.length > 0) return 'quoted';
  return kind === 'state' || kind === 'place' ? 'lands' : 'mentioned';
}

/**
 * Returns whether a source is called by a pronoun, or by so few letters that they must be a part of a word, such as «ein». Acronyms and words
 * of scripts without capitals are none.
 */
export const isFragment = ({ kind, name, isPronoun }: CastMember): boolean =>
  isPronoun || (!isActorKind(kind) && kind !== 'unattributed' && name.length <= 3 && name !== name.toUpperCase());
