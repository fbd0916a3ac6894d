import { isDocument } from '../../../grammar/is-document';
import { IS } from '../../../grammar/lexicon';
import { is, type Paragraph, type Range } from '../../../grammar/paragraph';
import { indirectCueAt } from './indirect-cue';
import { isDenied } from './is-denied';
import type { Report } from './report';
import { type Complement, complementOf } from './report-complement';
import { REPORTED_KIND, reportEnd } from './report-end';
import { nounReportAt } from './report-noun';
import { isAsked, isDependent, isNoReporter, sourceOf } from './report-source';

/**
 * Finds the report made by the verb or noun at token `at`, within `[low, high)`. The reported words are a clause («said that …», «said the
 * plan …», «asked whether …»), an intention («promised to …», «urged them to …») or a stance («denied the report», «called for a vote»).
 */
export function reportAt(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  const cue = indirectCueAt(paragraph, at);
  if (!cue) return nounReportAt(paragraph, at, low, high);
  const complement = complementOf(paragraph, at, cue, high);
  if (!complement) return null;
  const asked = complement.rule !== 'intent' && isAsked(paragraph, at, cue, low);
  const source = asked ? null : sourceOf(paragraph, at, cue, low, complement.rule);
  if (!asked && (!source || isNoReporter(paragraph, source.speaker, complement.named))) return null;
  // «Parents who find a nursery» report nothing, but «a court, which found …» does.
  const isHolding = paragraph.lexicon.complements.holding.has(cue.base) && cue.form !== 'past';
  if (source?.antecedent && complement.rule === 'indirect' && isHolding) return null;
  if (complement.written && !(source && isDocument(paragraph, source.speaker))) return null;
  const dependent = source ? isDependent(paragraph, at, source.speaker, source.antecedent, low) : true;
  const content = {
    from: complement.from,
    to: reportEnd(paragraph, complement.from, high, { kind: REPORTED_KIND[complement.rule], dependent }),
  };
  if (content.to - content.from < 1 || isLonePronoun(paragraph, content)) return null;
  const { speaker, antecedent } = source ?? { speaker: null, antecedent: null };
  const rule = isDenied(paragraph, at, low) ? 'denied' : complement.rule;
  return { speaker, antecedent, rule, cue: { from: at, to: at + 1 }, cueClass: cue.class, content };
}

/**
 * Returns whether the reported words are a single pronoun, as in «defended it» and «denied this on Monday». Such a pronoun does not say
 * what the report is about.
 */
const isLonePronoun = (paragraph: Paragraph, { from, to }: Range): boolean =>
  to - from === 1 && is(paragraph, from, IS.pronoun | IS.possessive | IS.determiner);

/** Returns the complement of the verb at token `cue`, up to token `high`. Returns `null` if the verb does not introduce indirect speech. */
export function complementOfVerb(paragraph: Paragraph, cue: number, high: number): Complement | null {
  const verb = indirectCueAt(paragraph, cue);
  return verb && complementOf(paragraph, cue, verb, high);
}
