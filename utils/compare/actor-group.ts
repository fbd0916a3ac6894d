import type { CastMember } from '../article/cast';
import type { ActorFacts, KnownIdentity, KnownName, KnownRole } from '../identity/actor-facts';
import { isWeakName, keysOfActor } from '../identity/keys-of';
import type { CastIdentity } from '../model';
import type { ArticleMember } from './common-ground';

/** An actor of an article, with everything that helps to recognise it in other articles. */
export interface ArticleActor extends ArticleMember {
  readonly member: CastMember;
  readonly facts: ActorFacts;
  /** The identity in the library; `null` if there is none. */
  readonly identity: CastIdentity | null;
}

/** The actors of several articles that are one. They can be compared with an actor as an identity of the library can. */
export class ActorGroup implements KnownIdentity {
  readonly actors: ArticleActor[] = [];
  /** The names in all articles, and that of the identity. */
  readonly names: KnownName[] = [];
  readonly roles: KnownRole[] = [];
  readonly keys = new Set<string>();
  readonly #articles = new Set<number>();

  constructor(readonly id: number) {}

  add(actor: ArticleActor): void {
    const { facts, identity } = actor;
    const names = identity ? [...facts.names, identity.name] : facts.names;
    this.actors.push(actor);
    this.#articles.add(actor.article);
    this.names.push(...names.map((name) => ({ name, lang: facts.lang, state: facts.state })));
    this.roles.push(...facts.roles.map((role) => ({ role, lang: facts.lang })));
    for (const key of keysOfActor({ ...facts, names })) this.keys.add(key);
  }

  get kind() {
    return this.actors[0]?.facts.kind ?? 'person';
  }

  get articles(): number {
    return this.#articles.size;
  }

  isIn(article: number): boolean {
    return this.#articles.has(article);
  }

  /** Returns whether no article has a full name, but only a surname, a first name or an acronym. */
  isWeak(): boolean {
    return isWeakName([...this.keys]);
  }

  /** Returns whether the reader has decided that the actor is not the same as another one. */
  isApart(): boolean {
    return this.actors.some(({ identity }) => identity?.isApart);
  }
}
