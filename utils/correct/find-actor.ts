import type { Actor, NamedActor } from '../model';
import { alike } from '../text/anchor';
import { sliceOf } from '../text/span';

type Way = (actor: Actor) => boolean;

/**
 * Finds an actor by name and kind. If there is no match, compares all names of every actor regardless of kind, because another analysis may
 * have found a fuller name or a different kind for the same actor.
 */
export function findActor({ name, kind }: NamedActor, actors: readonly Actor[], text: string): Actor | undefined {
  const wanted = alike(name);
  return findBy(actors, [
    (actor) => actor.kind === kind && actor.name === name,
    (actor) => alike(actor.name) === wanted,
    (actor) => actor.aliases.some((alias) => alike(alias) === wanted),
    (actor) => actor.mentions.some((mention) => mention.kind === 'name' && alike(sliceOf(text, mention)) === wanted),
  ]);
}

/** Finds the actor to which a cast correction applies. Unlike `findActor`, accepts an alias only if the actor is of the same kind. */
export function findInCast({ name, kind }: NamedActor, actors: readonly Actor[]): Actor | undefined {
  const wanted = alike(name);
  return findBy(actors, [
    (actor) => actor.kind === kind && actor.name === name,
    (actor) => actor.kind === kind && alike(actor.name) === wanted,
    (actor) => alike(actor.name) === wanted,
    (actor) => actor.kind === kind && actor.aliases.some((alias) => alike(alias) === wanted),
  ]);
}

function findBy(actors: readonly Actor[], ways: readonly Way[]): Actor | undefined {
  for (const fits of ways) {
    const found = actors.find(fits);
    if (found) return found;
  }
  return undefined;
}

/** Returns an unused id, such as `r1` or `r2`, for an actor that the reader adds. */
export function freeId(actors: readonly Actor[]): string {
  const ids = new Set(actors.map(({ id }) => id));
  let number = 1;
  while (ids.has(`r${number}`)) number++;
  return `r${number}`;
}
