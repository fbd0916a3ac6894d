import type { CastMember } from '../article/cast';
import { decide } from '../identity/decide';
import { isWeakName, keysOfActor, keysToAsk } from '../identity/keys-of';
import type { ActorGroup, ArticleActor } from './actor-group';
import { ActorGroups } from './actor-groups';
import type { CommonGround } from './common-ground';
import { joinLikely } from './join-likely';

/** One actor. */
export interface PairedActor {
  /** The members of the casts that are this actor, by the place of their article. Usually, an article has one. */
  readonly members: ReadonlyMap<number, readonly CastMember[]>;
  /** The name of the identity, or else the fullest name in the articles. */
  readonly name: string;
  /** The identity with this name in the library; `null` if there is none. */
  readonly identity: number | null;
  /** The identities of all members in the library. */
  readonly identities: readonly number[];
  /** The keys of all names. Actors who may be one have a key in common. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Finds the same actors in several articles. Those with an identity in the library are one if they have the same. The others are compared as
 * the library compares the actors of a new article. What is only likely holds here if the articles tell one story.
 */
export function pairActors(actors: readonly ArticleActor[], ground: CommonGround): readonly PairedActor[] {
  const groups = new ActorGroups();
  const known = Map.groupBy(actors, ({ identity }) => identity?.id ?? null);
  for (const [id, own] of known) if (id !== null) groups.begin(own);
  // Doubtful actors wait until the others are known, because those speak for or against a decision.
  const doubtful: ArticleActor[] = [];
  for (const actor of fullNamesFirst(known.get(null) ?? [])) {
    const { group, isDoubtful } = groupOf(actor, groups, ground);
    if (isDoubtful) doubtful.push(actor);
    else settle(actor, group, groups);
  }
  for (const actor of doubtful) settle(actor, groupOf(actor, groups, ground).group, groups);
  joinLikely(groups, ground);
  return groups.all.map(pairedActor);
}

function settle(actor: ArticleActor, group: ActorGroup | null, groups: ActorGroups): void {
  if (group) groups.add(group, [actor]);
  else groups.begin([actor]);
}

/** Sorts actors so that those with a full name come first: the others are told apart by them. */
const fullNamesFirst = (actors: readonly ArticleActor[]): readonly ArticleActor[] =>
  [...actors].sort((a, b) => Number(isWeakName(keysOfActor(a.facts))) - Number(isWeakName(keysOfActor(b.facts))));

/** Returns the group to which an actor belongs; `null` if there is none. Actors whom an article tells apart are never one. */
function groupOf(actor: ArticleActor, groups: ActorGroups, ground: CommonGround) {
  const near = groups.near(keysToAsk(keysOfActor(actor.facts)));
  const { identity, perhaps } = decide(
    actor.facts,
    near.map((known) => ({ known, company: groups.companyOf(actor, known, ground) })),
  );
  const found = near.find(({ id }) => id === identity);
  return { group: found && !found.isIn(actor.article) ? found : null, isDoubtful: identity === null && perhaps.length > 0 };
}

function pairedActor({ actors, keys }: ActorGroup): PairedActor {
  const identities = actors.flatMap(({ identity }) => identity ?? []);
  const names = identities.length > 0 ? identities.map(({ name }) => name) : actors.map(({ member }) => member.name);
  const name = names.reduce((best, one) => (wordsIn(one) > wordsIn(best) ? one : best), names[0] ?? '');
  const byArticle = Map.groupBy(actors, ({ article }) => article);
  return {
    members: new Map([...byArticle].map(([article, own]) => [article, own.map(({ member }) => member)])),
    name,
    identity: identities.find((one) => one.name === name)?.id ?? null,
    identities: [...new Set(identities.map(({ id }) => id))],
    keys,
  };
}

const wordsIn = (name: string): number => name.split(/\s+/).length;
