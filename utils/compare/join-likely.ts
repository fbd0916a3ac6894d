import type { Company, Comparison } from '../identity/actor-facts';
import { compare } from '../identity/decide';
import type { IdentityReason } from '../model';
import type { ActorGroup, ArticleActor } from './actor-group';
import type { ActorGroups } from './actor-groups';
import type { CommonGround } from './common-ground';

/** The number of people and organisations in common from which on two articles tell one story. */
const STORY = 3;
/** The names that fit several actors. In one story, they are enough if they fit only one. */
const WEAK: ReadonlySet<IdentityReason | undefined> = new Set(['surname', 'initial', 'acronym']);

/**
 * Joins groups that are only likely to be one: any two with similar names who say the same words; and a surname, an initial or an acronym with
 * the only actor whom it fits, if the articles tell one story and no roles speak against it. What the reader keeps apart stays apart.
 */
export function joinLikely(groups: ActorGroups, ground: CommonGround): void {
  for (const group of groups.all) {
    if (group.isApart()) continue;
    const near = groups.near(group.keys).filter((other) => other !== group);
    const isFree = (other: ActorGroup): boolean => !other.actors.some(({ article }) => group.isIn(article));
    const speaking = near.filter((other) => isFree(other) && !other.isApart() && saysTheSame(group, other, ground));
    const [same] = speaking.length === 1 ? speaking : likelyOf(group, near, groups, ground);
    if (same && isFree(same)) groups.join(group, same);
  }
}

const saysTheSame = (group: ActorGroup, other: ActorGroup, ground: CommonGround): boolean =>
  group.actors.some(
    (actor) =>
      other.actors.some((one) => ground.saySameWords(actor, one)) &&
      comparison(actor, other, { shared: 1, isSameStory: true }).is !== 'other',
  );

/** Returns the only actor with a full name whom a surname, an initial or an acronym fits; if nobody has a full name, all with the same. */
function likelyOf(group: ActorGroup, near: readonly ActorGroup[], groups: ActorGroups, ground: CommonGround): readonly ActorGroup[] {
  const [first] = group.actors;
  if (!first || !group.isWeak()) return [];
  const fitting = near.filter((other) => comparison(first, other, STORY_ONLY).reasons.length > 0);
  const full = fitting.filter((other) => !other.isWeak());
  if (full.length > 1) return [];
  return (full.length === 1 ? full : fitting).filter((other) =>
    group.actors.some((actor) => {
      const { is, reasons } = comparison(actor, other, STORY_ONLY);
      return is !== 'other' && WEAK.has(reasons[0]) && other.actors.some((one) => isOneStory(actor, one, groups, ground));
    }),
  );
}

/** Shared actors would outweigh roles that speak against an identity. */
const STORY_ONLY: Company = { shared: 0, isSameStory: true };
const comparison = ({ facts }: ArticleActor, known: ActorGroup, company: Company): Comparison => compare(facts, { known, company });

const isOneStory = (one: ArticleActor, other: ArticleActor, groups: ActorGroups, ground: CommonGround): boolean =>
  ground.isSameStory(one.article, other.article) || groups.inBoth(one.article, other.article).length >= STORY;
