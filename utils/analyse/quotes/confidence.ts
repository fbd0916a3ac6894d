import type { ResolvedSpeaker } from '../speakers/speaker';
import type { QuoteDraft } from './quote-draft';
import type { AttributionRule } from './rule-name';

/**
 * The precision of each rule: the share of its quotations that have the right source, first for direct quotations, then for mixed and
 * indirect ones. The values were measured on words in quotation marks in English news (`npm run measure -- quotes … --reliability`). Those
 * for `passive`, `nominal` and `relative` come from few cases. Those for `dropped`, `turn`, `answer` and `dialogue` are estimates.
 */
export const RULE_PRECISION = {
  after: [0.99, 0.93], inverted: [0.98, 0.96], before: [0.95, 0.86], beforeClause: [0.92, 0.91], accordingTo: [0.75, 0.93],
  tail: [0.96, 0.96], signed: [0.96, 0.96], participle: [0.83, 0.84], relative: [0.75, 0.75], passive: [0.45, 0.45],
  nominal: [0.69, 0.65], colon: [0.82, 0.82], introduced: [0.88, 0.88], dropped: [0.75, 0.75], sameParagraph: [0.87, 0.8],
  previousParagraph: [0.83, 0.8], dialogue: [0.8, 0.8], context: [0.8, 0.8], indirect: [0.8, 0.8], intent: [0.7, 0.7], stance: [0.6, 0.6],
  turn: [0.95, 0.95], answer: [0.8, 0.8], unattributed: [0.3, 0.3],
} as const satisfies Readonly<Record<AttributionRule, readonly [whole: number, inPart: number]>>; // biome-ignore format: a table

/**
 * The share of mentions that resolve to the right actor, by the kind of mention. The confidence of an attribution is multiplied by this
 * share. The values for pronouns come from a cross-validation on 140 articles. `nothing` is for mentions of somebody outside the cast.
 */
const RESOLUTION_PRECISION = { name: 1, clearPronoun: 0.98, pronoun: 0.88, vaguePronoun: 0.7, description: 0.95, nothing: 1 } as const;
/** The length, in UTF-16 units, below which quoted words right after a reporting verb may be a name or a slogan. */
const SHORT_QUOTE_LENGTH = 24;
/**
 * The precision of attributions right after a reporting verb if the quotation is shorter than `SHORT_QUOTE_LENGTH`: the share of them that
 * name the right speaker. It replaces the value in `RULE_PRECISION`.
 */
const SHORT_QUOTE_PRECISION = 0.85;

/**
 * The confidence of a speaker whom the ranker has chosen against the rules, by the probability that it gives: a straight line between the
 * value for 0 and that for 1. It was drawn by hand through the shares of right speakers that `npm run train -- speakers --folds` prints for
 * annotated pages.
 */
const CHOSEN = [0.05, 0.95] as const;
/** The probability from which on an answer of the rules is as reliable as its rule. Below it, the confidence falls with its square. */
const SURE = 0.9;
/** The least share of its confidence that an answer of the rules keeps. */
const KEPT = 0.6;

/** The minimum confidence at which a speaker is named. Below it, naming nobody is better than guessing. */
const MIN_CONFIDENCE = 0.4;

/** Returns the confidence, from 0 to 1, that a quotation has the right speaker. Returns `null` if no speaker should be named. */
export function confidenceOf(draft: QuoteDraft, resolved: ResolvedSpeaker | undefined): number | null {
  if (!draft.mention || !resolved || draft.rule === 'denied') return null;
  const { probability = 1 } = resolved;
  const confidence =
    resolved.by === 'context'
      ? CHOSEN[0] + (CHOSEN[1] - CHOSEN[0]) * probability
      : precisionOf(draft, resolved.by) * (probability < SURE ? Math.max(probability ** 2, KEPT) : 1);
  return confidence < MIN_CONFIDENCE ? null : Math.round(confidence * 1000) / 1000;
}

/** Returns the share of quotations with the same rule, kind and mention whose speaker the rules find. */
function precisionOf({ rule, kind, parts }: QuoteDraft, by: Exclude<ResolvedSpeaker['by'], 'context'>): number {
  const [first] = parts;
  const isShort = rule === 'before' && parts.length === 1 && first !== undefined && first.end - first.start < SHORT_QUOTE_LENGTH;
  const precision = isShort ? SHORT_QUOTE_PRECISION : RULE_PRECISION[rule === 'denied' ? 'unattributed' : rule][kind === 'direct' ? 0 : 1];
  return precision * RESOLUTION_PRECISION[by];
}

/** The confidence assigned to a quotation that has no speaker. */
export const [UNATTRIBUTED] = RULE_PRECISION.unattributed;
