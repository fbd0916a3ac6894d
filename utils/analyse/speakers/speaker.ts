import type { Span } from '../../model';
import type { MentionReading } from './mention-reading';

/** One occurrence of an actor's name. */
export interface NamedMention extends Span {
  /** The index of the actor in the list of all actors found. */
  readonly actor: number;
}

/** The speaker of a quotation: an actor, a source whose name is withheld, or unknown. */
export interface ResolvedSpeaker {
  /** The index of the actor in the list of all actors found, or `null` if the speaker is none of them. */
  readonly actor: number | null;
  /** Whether the article withholds the name of the source. */
  readonly unnamed: boolean;
  /** Whether the source has no name and was introduced as somebody new: «a man … the man said». */
  readonly isStranger?: boolean;
  /** The words for the source without a name that a pronoun stands for: «port officials» for «they». */
  readonly words?: Span;
  /** Whether a pronoun stands for a source that is not a person, such as «it» for a study. */
  readonly isThing?: boolean;
  /** The kind of expression by which the actor was identified, such as a name or a pronoun near the quotation. */
  readonly by: 'name' | 'clearPronoun' | 'pronoun' | 'vaguePronoun' | 'description' | 'context' | 'nothing';
  /** Whether a description identifies the actor by its state: «the Norwegian minister» is the one from Norway. */
  readonly isFromState?: boolean;
  /** The reading of the words that name the source, if there are any. */
  readonly reading?: MentionReading;
  /** The probability, from 0 to 1, that the speaker is the right one among all candidates. Undefined until they have been ranked. */
  readonly probability?: number;
}

/** The sentences in a text and their subjects, both sorted. A sentence can have no subject, or several. */
export interface SentenceSubjects {
  readonly sentences: readonly Span[];
  readonly subjects: readonly Span[];
}
