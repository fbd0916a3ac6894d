import type { Span } from '../../../model';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import type { AttributionState } from '../../quotes/attribution-state';
import { droppedSubject } from '../../quotes/dropped-subject';
import type { GrowingDraft } from '../../quotes/quote-draft';
import { contentStart, sourcePhrase } from './content';
import { type Predicate, reportsClause, verbAt } from './predicate';
import { finalSubject } from './subject';

/** The minimum number of tokens in indirect speech. */
const MIN_TOKENS = 2;

/**
 * Finds the indirect speech in a sentence of a verb-final language and adds it to `state`: «Roth, köprünün kapalı olduğunu söyledi» (Roth
 * said that the bridge was closed), «Roth'a göre köprü kapalı» (according to Roth, the bridge is closed).
 */
export function findIndirect(paragraph: Paragraph, number: number, covered: readonly Range[], state: AttributionState): void {
  const sentence = paragraph.sentences[number];
  if (!sentence) return;
  const end = isMark(paragraph, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  const source = covered.length === 0 ? sourcePhrase(paragraph, sentence.from, end) : null;
  if (source) {
    const comma = source.speaker.from - 1;
    const before = { from: sentence.from, to: isMark(paragraph, comma, ',') ? comma : sentence.from };
    const after = { from: isMark(paragraph, source.cue.to, ',') ? source.cue.to + 1 : source.cue.to, to: end };
    const parts = [before, after].filter(({ from, to }) => to - from >= MIN_TOKENS).map((part) => spanOf(paragraph, part));
    addDraft(state.drafts, parts, speakerSpan(paragraph, source.speaker), { ...source.cue, cueClass: 'said' }, paragraph, 'indirect');
    return;
  }
  let low = sentence.from;
  let next = 0;
  for (let at = sentence.from; at < end; at++) {
    while ((covered[next]?.to ?? end) <= at) next++;
    const taken = covered[next];
    if (taken && taken.from <= at) {
      at = taken.to - 1;
      low = taken.to;
      continue;
    }
    const verb = verbAt(paragraph, at, end);
    if (!verb) continue;
    if (verb.form !== 'passive' && reportsClause(paragraph, verb, low)) addIndirect(paragraph, number, { from: low, to: end }, verb, state);
    if (verb.form === 'finite') low = verb.to;
    at = verb.to - 1;
  }
}

/** Adds the clause reported by a verb as an indirect quotation, if its source is found. */
function addIndirect(paragraph: Paragraph, number: number, { from: low, to: end }: Range, verb: Predicate, state: AttributionState): void {
  const before = verb.form === 'participle' ? null : finalSubject(paragraph, low, verb.from);
  const subject = before ?? finalSubject(paragraph, verb.to, end);
  const start = contentStart(paragraph, before?.to ?? low, verb.from);
  let to = verb.from;
  while (to > start && is(paragraph, to - 1, IS.adverb | IS.hearer | IS.time)) to--;
  if (to - start < MIN_TOKENS) return;
  const mention = subject ? speakerSpan(paragraph, subject) : droppedSubject(paragraph, number, finalSubject, state);
  addDraft(state.drafts, [spanOf(paragraph, { from: start, to })], mention, verb, paragraph, subject ? 'indirect' : 'dropped');
}

function addDraft(
  drafts: GrowingDraft[],
  parts: Span[],
  mention: Span | null,
  cue: Range & Pick<Predicate, 'cueClass'>,
  paragraph: Paragraph,
  rule: 'indirect' | 'dropped',
): void {
  if (!mention || parts.length === 0) return;
  drafts.push({ parts, kind: 'indirect', mention, antecedent: null, cue: spanOf(paragraph, cue), cueClass: cue.cueClass, rule });
}
