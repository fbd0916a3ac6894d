import type { ActorKind, QuoteKind } from './analysis';
import type { Anchor } from './anchor';

/** The source that the reader specifies for a quotation. */
export type CorrectedSource =
  /** An actor in the cast, or a name that the reader entered. */
  | { readonly by: 'name'; readonly name: string; readonly kind: ActorKind }
  /** The words in the article that refer to a source without naming it; empty if there are none. */
  | { readonly by: 'words'; readonly words: string; readonly unnamed: boolean }
  | { readonly by: 'nobody' };

/** A reader's correction to the analysis, which concerns either a quotation or an actor in the cast. */
export type Correction = QuoteCorrection | CastCorrection;

/** A correction that concerns a quotation. */
export interface QuoteCorrection {
  /** The anchors of the quoted words, one for each part of the quotation, in the order of the text. */
  readonly parts: readonly Anchor[];
  readonly verdict: Verdict;
}
export type Verdict =
  /** The quotation with these words has another speaker. Its extent remains as found by the analysis. */
  | { readonly is: 'speaker'; readonly kind: QuoteKind; readonly source: CorrectedSource }
  /** The reader marked these words as a quotation. The quotation consists of exactly these words. */
  | { readonly is: 'quote'; readonly kind: QuoteKind; readonly source: CorrectedSource }
  | { readonly is: 'notQuote' };

/** An actor, identified by the name and kind that the analysis found. */
export interface NamedActor {
  readonly name: string;
  readonly kind: ActorKind;
}
/** A correction that concerns an actor in the cast. */
export interface CastCorrection {
  readonly actor: NamedActor;
  readonly change: CastChange;
  /** Set if the correction applies not only to this article, but also to later articles in which the same names occur. */
  readonly always?: true;
}
export type CastChange =
  | CastChangeOfOne
  /** The actor is the same as another actor, who takes over the names, mentions and quotations. */
  | { readonly is: 'merge'; readonly into: NamedActor };
export type CastChangeOfOne =
  | { readonly is: 'rename'; readonly name: string }
  /** Hides an actor who does not belong in the cast. */
  | { readonly is: 'hide' }
  /** Separates an alias that belongs to another actor. */
  | { readonly is: 'split'; readonly name: string };
/** A change that the reader chose for an actor in the displayed cast. `into` is the id of another actor. */
export type ChosenCastChange = CastChangeOfOne | { readonly is: 'merge'; readonly into: string };

/** A change to the cast corrections that apply to later articles: those that were added (`made`) and those that were removed (`gone`). */
export interface RuleChange {
  readonly made: readonly CastCorrection[];
  readonly gone: readonly CastCorrection[];
}

/** The value of `Quote.rule` for a quotation that a reader's correction has changed or made. */
export const READER_RULE = 'reader';
/** The value of `Quote.rule` for a quotation whose correction names the speaker whom the analysis had found. */
export const CONFIRMED_RULE = 'confirmed';
export type ReaderRule = typeof READER_RULE | typeof CONFIRMED_RULE;
