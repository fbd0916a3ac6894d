import type { Actor, NamedActor } from '../model';
import { alike } from '../text/anchor';
import { sliceOf } from '../text/span';

type Way = (actor: Actor) => boolean;

/** By name and kind, else by any of the names of any kind: another analysis may call the same actor more fully, or take it for something else. */
export function findActor({ name, kind }: NamedActor, actors: readonly Actor[], text: string): Actor | undefined {
  const wanted = alike(name);
  return findBy(actors, [
    (actor) => actor.kind === kind && actor.name === name,
    (actor) => alike(actor.name) === wanted,
    (actor) => actor.aliases.some((alias) => alike(alias) === wanted),
    (actor) => actor.mentions.some((mention) => mention.kind === 'name' && alike(sliceOf(text, mention)) === wanted),
  ]);
}

/** The same for one of the cast that something is done to: by another of its names only where the kind is the same, too. */
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

/** `r1`, `r2`, …: an id for an actor that the reader brings in. */
export function freeId(actors: readonly Actor[]): string {
  const ids = new Set(actors.map(({ id }) => id));
  let number = 1;
  while (ids.has(`r${number}`)) number++;
  return `r${number}`;
}
