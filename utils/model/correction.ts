import type { ActorKind, QuoteKind } from './analysis';
import type { Anchor } from './anchor';

/** The source of a quotation as the reader gives it. */
export type CorrectedSource =
  /** An actor of the cast, or a name that the reader wrote. */
  | { readonly by: 'name'; readonly name: string; readonly kind: ActorKind }
  /** The article's words for an unnamed source. Empty if it has none. */
  | { readonly by: 'words'; readonly words: string; readonly unnamed: boolean }
  | { readonly by: 'nobody' };

/** A reader's correction of the analysis. It concerns either a quotation or the cast. */
export type Correction = QuoteCorrection | CastCorrection;

/** A correction of a quotation. */
export interface QuoteCorrection {
  /** The anchors of the words, one for each part, in the order of the text. */
  readonly parts: readonly Anchor[];
  readonly verdict: Verdict;
}
export type Verdict =
  /** The quotation of these words has another speaker. Its extent stays as the analysis finds it. */
  | { readonly is: 'speaker'; readonly kind: QuoteKind; readonly source: CorrectedSource }
  /** Exactly these words are a quotation. */
  | { readonly is: 'quote'; readonly kind: QuoteKind; readonly source: CorrectedSource }
  | { readonly is: 'notQuote' };

/** An actor, identified by the name and kind that the analysis found. */
export interface NamedActor {
  readonly name: string;
  readonly kind: ActorKind;
}
/** A correction of an actor of the cast. */
export interface CastCorrection {
  readonly actor: NamedActor;
  readonly change: CastChange;
  /** Applies the correction also to later articles in which the same names occur. */
  readonly always?: true;
}
export type CastChange =
  | CastChangeOfOne
  /** The actor is the same as another one, which takes over its names, mentions and quotations. */
  | { readonly is: 'merge'; readonly into: NamedActor };
export type CastChangeOfOne =
  | { readonly is: 'rename'; readonly name: string }
  /** The actor does not belong to the cast. */
  | { readonly is: 'hide' }
  /** One of the aliases belongs to another actor. */
  | { readonly is: 'split'; readonly name: string };
/** A change that the reader chose for an actor in the cast as it is shown. `into` is the id of another actor. */
export type ChosenCastChange = CastChangeOfOne | { readonly is: 'merge'; readonly into: string };

/** The corrections for later articles that were added and removed. */
export interface RuleChange {
  readonly made: readonly CastCorrection[];
  readonly gone: readonly CastCorrection[];
}

/** The `Quote.rule` of a quotation that a reader's correction decided. */
export const READER_RULE = 'reader';
