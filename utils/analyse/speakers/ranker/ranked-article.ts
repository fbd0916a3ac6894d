import type { Span } from '../../../model';
import type { ActorDraft } from '../../actors/actor-draft';
import type { QuoteDraft } from '../../quotes/quote-draft';
import type { NamedMention, ResolvedSpeaker, SentenceSubjects } from '../speaker';

/** An article with its quotations, its actors, and the speakers that the rules have found. */
export interface RankedArticle {
  readonly text: string;
  readonly title: string;
  readonly paragraphs: readonly Span[];
  readonly quotes: readonly QuoteDraft[];
  readonly actors: readonly ActorDraft[];
  /** The speaker of each quotation according to the rules. */
  readonly speakers: readonly ResolvedSpeaker[];
  readonly structure: SentenceSubjects;
  /** The sentence subjects that refer to an actor by a pronoun or a description. */
  readonly subjects: readonly NamedMention[];
}
