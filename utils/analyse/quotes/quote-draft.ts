import type { CueClass } from '../../languages/pack';
import type { QuoteKind, Span } from '../../model';
import type { RuleName } from './rule-name';

/** A quotation with the words that name its source, which has not yet been resolved to an actor. */
export interface QuoteDraft {
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  /** The words next to the quotation that name its source. */
  readonly mention: Span | null;
  /** The antecedent of the mention, if the mention is a relative pronoun. */
  readonly antecedent: Span | null;
  readonly cue: Span | null;
  readonly cueClass: CueClass;
  readonly rule: RuleName;
  /** The words that name the source who passed the quotation on, if this is not the speaker. */
  readonly relay?: Span | null;
  /** The probability, from 0 to 1, that the words are a quotation, if no rule has attributed them. */
  readonly probability?: number;
}

/** A quotation to which later paragraphs may add parts. */
export interface GrowingDraft extends QuoteDraft {
  readonly parts: Span[];
}
