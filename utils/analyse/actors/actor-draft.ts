import type { ActorKind, Span } from '../../model';

/** One occurrence of a name without its title: «Maas» in «President Maas». */
export interface Name extends Span {
  readonly kind: ActorKind;
  /** The title or role right before the name: «Vice President». */
  readonly title: Span | null;
}

/** The gender that an article's words show for a person. */
export type Gender = 'female' | 'male';

/** An actor before the quotations are attributed. */
export interface ActorDraft {
  readonly kind: ActorKind;
  /** The fullest name that the article has. */
  readonly name: string;
  /** The other names, without repetitions. */
  readonly aliases: readonly string[];
  /** All occurrences of the names, sorted and disjoint. */
  readonly names: readonly Name[];
  readonly roles: readonly Span[];
  /** The gender that titles, first names and the pronouns after the names show, or `null` if they show none. */
  readonly gender: Gender | null;
}
