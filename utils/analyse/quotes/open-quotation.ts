import type { Span } from '../../model';
import { type Paragraph, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Attribution } from './attribution';
import type { AttributionState } from './attribution-state';

/** Returns whether a quotation has a source that was not merely carried over from the paragraph before. */
export const isAttributed = ({ drafts }: Pick<AttributionState, 'drafts'>, index: number): boolean =>
  Boolean(drafts[index]?.mention) && drafts[index]?.rule !== 'previousParagraph';

/** Attributes a quotation over several paragraphs whose source only a later paragraph names. Keeps an earlier attribution. */
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

/** Adds a span to a quotation as its next part. */
export function addPart({ drafts }: AttributionState, index: number, { start, end }: Span): void {
  drafts[index]?.parts.push({ start, end });
}

/** Records a quotation as the latest attributed one. */
export function setLatest(state: AttributionState, draft: number, sentence: number): void {
  state.last = draft;
  state.lastParagraph = state.paragraphNumber + 1;
  state.lastSentence = sentence;
}
