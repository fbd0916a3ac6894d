import type { Span } from '../../model';
import { type Paragraph, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Attribution } from './attribution';
import type { AttributionState } from './attribution-state';

export const isAttributed = ({ drafts }: Pick<AttributionState, 'drafts'>, index: number): boolean =>
  Boolean(drafts[index]?.mention) && drafts[index]?.rule !== 'previousParagraph';

/** A quotation over several paragraphs that only the last of them attributes. */
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

export function addPart({ drafts }: AttributionState, index: number, { start, end }: Span): void {
  drafts[index]?.parts.push({ start, end });
}

export function setLatest(state: AttributionState, draft: number, sentence: number): void {
  state.last = draft;
  state.lastParagraph = state.paragraphNumber + 1;
  state.lastSentence = sentence;
}
