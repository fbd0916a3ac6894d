import type { Span } from '../../model';
import { type Paragraph, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Attribution } from './attribution';
import type { AttributionState } from './attribution-state';

/** Returns whether a quotation has a source of its own, rather than one carried over from the previous paragraph. */
export const isAttributed = ({ drafts }: Pick<AttributionState, 'drafts'>, index: number): boolean =>
  Boolean(drafts[index]?.mention) && drafts[index]?.rule !== 'previousParagraph';

/** Attributes a quotation of several paragraphs whose source is named only in a later paragraph. An earlier attribution is kept. */
export function attributeOpen(paragraph: Paragraph, { drafts }: AttributionState, index: number, found: Attribution): void {
  const draft = drafts[index];
  if (!draft || isAttributed({ drafts }, index)) return;
  const antecedent = found.antecedent ? spanOf(paragraph, found.antecedent) : null;
  const cue = found.cue && spanOf(paragraph, found.cue);
  drafts[index] = {
    ...draft,
    mention: speakerSpan(paragraph, found.speaker),
    antecedent,
    cue,
    cueClass: found.cueClass,
    rule: found.rule,
  };
}

/** Adds a span as the next part of a quotation. */
export function addPart({ drafts }: AttributionState, index: number, { start, end }: Span): void {
  drafts[index]?.parts.push({ start, end });
}

/** Records a quotation as the latest attributed one. */
export function setLatest(state: AttributionState, draft: number, sentence: number): void {
  state.last = draft;
  state.lastParagraph = state.paragraphNumber + 1;
  state.lastSentence = sentence;
}
