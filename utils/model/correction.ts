import type { ActorKind, QuoteKind } from './analysis';
import type { Anchor } from './anchor';

/** Who said it, by the reader's word. */
export type CorrectedSource =
  /** An actor of the cast, or a name that the reader wrote. */
  | { readonly by: 'name'; readonly name: string; readonly kind: ActorKind }
  /** The words that the article has for a speaker without a name; empty for a source of which it has none. */
  | { readonly by: 'words'; readonly words: string; readonly unnamed: boolean }
  | { readonly by: 'nobody' };

/** What the reader says against what was found: of words, or of one of the cast. */
export type Correction = QuoteCorrection | CastCorrection;

/** What the reader says of some words. */
export interface QuoteCorrection {
  /** The words, part by part, in the order of the text. */
  readonly parts: readonly Anchor[];
  readonly verdict: Verdict;
}
export type Verdict =
  /** The quotation with these words is by somebody else. Its extent stays what is found. */
  | { readonly is: 'speaker'; readonly kind: QuoteKind; readonly source: CorrectedSource }
  /** These words, and no more or less, are a quotation. */
  | { readonly is: 'quote'; readonly kind: QuoteKind; readonly source: CorrectedSource }
  | { readonly is: 'notQuote' };

/** An actor by its name as it was found. */
export interface NamedActor {
  readonly name: string;
  readonly kind: ActorKind;
}
/** What the reader says of one of the cast. */
export interface CastCorrection {
  readonly actor: NamedActor;
  readonly change: CastChange;
  /** Also in later articles, where the same names occur. */
  readonly always?: true;
}
export type CastChange =
  | CastChangeOfOne
  /** It is the same as another one, which takes over its names, places and quotes. */
  | { readonly is: 'merge'; readonly into: NamedActor };
export type CastChangeOfOne =
  | { readonly is: 'rename'; readonly name: string }
  /** It does not belong to the cast. */
  | { readonly is: 'hide' }
  /** One of its other names is that of somebody else. */
  | { readonly is: 'split'; readonly name: string };
/** A change as it is chosen in the cast that is shown; `into` is the id of another actor. */
export type ChosenCastChange = CastChangeOfOne | { readonly is: 'merge'; readonly into: string };

/** What becomes of the corrections that hold for later articles, too. */
export interface RuleChange {
  readonly made: readonly CastCorrection[];
  readonly gone: readonly CastCorrection[];
}

/** The `Quote.rule` of what the reader decided. */
export const READER_RULE = 'reader';
