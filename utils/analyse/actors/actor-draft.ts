import type { ActorKind, Span } from '../../model';

/** One occurrence of a name, without its title: «Maas» in «President Maas». */
export interface Name extends Span {
  readonly kind: ActorKind;
  /** The title or role directly before the name, such as «Vice President». */
  readonly title: Span | null;
}

/** A person's gender, as indicated by the words of the article. */
export type Gender = 'female' | 'male';

/** An actor before its salience and id are known. */
export interface ActorDraft {
  readonly kind: ActorKind;
  /** The fullest form of the actor's name in the article. */
  readonly name: string;
  /** The other forms of the name, without duplicates. */
  readonly aliases: readonly string[];
  /** All occurrences of the name and its other forms, sorted and disjoint. */
  readonly names: readonly Name[];
  readonly roles: readonly Span[];
  /** The gender indicated by titles, first names and the pronouns after the names, or `null` if nothing indicates one. */
  readonly gender: Gender | null;
}
