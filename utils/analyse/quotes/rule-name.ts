/** The rules that tie a quotation to its source, in the order of `RIGHT` in `confidence.ts`. */
export type AttributionRule =
  | 'after'
  | 'inverted'
  | 'before'
  | 'beforeClause'
  | 'accordingTo'
  | 'tail'
  | 'signed'
  | 'participle'
  | 'relative'
  | 'passive'
  | 'nominal'
  | 'colon'
  | 'introduced'
  | 'dropped'
  | 'sameParagraph'
  | 'previousParagraph'
  | 'dialogue'
  | 'indirect'
  | 'intent'
  | 'stance'
  | 'turn'
  | 'answer'
  | 'unattributed';

/** A rule, or `denied`: the text says that the source did not say the words. */
export type RuleName = AttributionRule | 'denied';
