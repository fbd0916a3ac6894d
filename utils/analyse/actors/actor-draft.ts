import type { ActorKind, Span } from '../../model';

/** What the steps of the analysis hand to each other. */

/** One occurrence of a name, without its titles: «Ana Roth», not «President Maas» but «Maas». */
export interface Name extends Span {
  readonly kind: ActorKind;
  /** The title or role words right before it: «Vice President». */
  readonly title: Span | null;
}

export type Gender = 'female' | 'male';

/** Everything that is known of an actor before the quotes are attributed. */
export interface ActorDraft {
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Sorted, disjoint. */
  readonly names: readonly Name[];
  readonly roles: readonly Span[];
  /** `null`: not known. Learned from titles, first names and «his», «her» nearby. */
  readonly gender: Gender | null;
}
