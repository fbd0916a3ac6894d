import type { Company } from '../identity/actor-facts';
import { kindGroup } from '../identity/decide';
import { ActorGroup, type ArticleActor } from './actor-group';
import type { CommonGround } from './common-ground';

/** The groups of actors that are found so far. */
export class ActorGroups {
  readonly #all = new Map<number, ActorGroup>();
  readonly #byKey = new Map<string, Set<ActorGroup>>();
  #last = 0;

  get all(): readonly ActorGroup[] {
    return [...this.#all.values()];
  }

  /** Begins a group with actors. */
  begin(actors: readonly ArticleActor[]): void {
    const group = new ActorGroup(++this.#last);
    this.#all.set(group.id, group);
    this.add(group, actors);
  }

  add(group: ActorGroup, actors: readonly ArticleActor[]): void {
    for (const actor of actors) group.add(actor);
    for (const key of group.keys) {
      const found = this.#byKey.get(key);
      if (found) found.add(group);
      else this.#byKey.set(key, new Set([group]));
    }
  }

  /** Adds the actors of a group to another one. */
  join(group: ActorGroup, into: ActorGroup): void {
    this.add(into, group.actors);
    this.#all.delete(group.id);
    for (const key of group.keys) this.#byKey.get(key)?.delete(group);
  }

  /** Returns the groups that have one of some keys. */
  near(keys: Iterable<string>): readonly ActorGroup[] {
    return [...new Set([...keys].flatMap((key) => [...(this.#byKey.get(key) ?? [])]))];
  }

  /** Returns what the article of an actor has in common with those of a group. That both say the same words counts as a shared actor. */
  companyOf(actor: ArticleActor, known: ActorGroup, ground: CommonGround): Company {
    const inBoth = () => new Set(known.actors.flatMap(({ article }) => this.inBoth(article, actor.article)));
    return {
      get shared() {
        const others = [...inBoth()].filter((group) => group !== known);
        return others.length + Number(known.actors.some((one) => ground.saySameWords(one, actor)));
      },
      get isSameStory() {
        return known.actors.some(({ article }) => ground.isSameStory(article, actor.article));
      },
    };
  }

  /** Returns the people and organisations in two different articles. */
  inBoth(one: number, other: number): readonly ActorGroup[] {
    if (one === other) return [];
    return this.all.filter((group) => kindGroup(group.kind) !== 'place' && group.isIn(one) && group.isIn(other));
  }
}
