/** The rules that attribute a quotation to its source. The precision of each rule is in `RULE_PRECISION` in `confidence.ts`. */
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
  | 'context'
  | 'indirect'
  | 'intent'
  | 'stance'
  | 'turn'
  | 'answer'
  | 'unattributed';

/** An attribution rule, or `denied` if the text says that the source did not say the words. */
export type RuleName = AttributionRule | 'denied';
