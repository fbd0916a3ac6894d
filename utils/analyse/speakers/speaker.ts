import type { Span } from '../../model';

/** One occurrence of an actor's name. */
export interface NamedMention extends Span {
  readonly actor: number;
}

/** Who speaks a quotation: an actor by its place in the drafts, or a source whose name is withheld, or neither. */
export interface ResolvedSpeaker {
  readonly actor: number | null;
  readonly unnamed: boolean;
  /** How the words beside the quotation point to the actor. */
  readonly by: 'name' | 'clearPronoun' | 'pronoun' | 'vaguePronoun' | 'description' | 'nothing';
}

/** What the text around tells: where sentences begin and what their subjects are, both sorted. */
export interface Surroundings {
  readonly sentences: readonly Span[];
  readonly subjects: readonly Span[];
}
