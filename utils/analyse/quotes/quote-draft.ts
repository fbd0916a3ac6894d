import type { CueClass } from '../../languages/pack';
import type { QuoteKind, Span } from '../../model';
import type { RuleName } from './rule-name';

/** A quotation with the words that name its source, before anybody knows who that is. */
export interface QuoteDraft {
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  /** The words beside the quotation that name its source. */
  readonly mention: Span | null;
  /** Whom «who» stands for, where the mention is a relative pronoun. */
  readonly antecedent: Span | null;
  readonly cue: Span | null;
  readonly cueClass: CueClass;
  readonly rule: RuleName;
  /** The words that name who passed it on, where that is not who said it. */
  readonly relay?: Span | null;
}

/** A quotation that later paragraphs may still add to. */
export interface GrowingDraft extends QuoteDraft {
  readonly parts: Span[];
}
