import type { Span } from '../../model';
import { type Scene, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Attribution } from './attribution';
import type { Memory } from './attribution-state';

export const isClaimed = ({ drafts }: Pick<Memory, 'drafts'>, index: number): boolean =>
  Boolean(drafts[index]?.mention) && drafts[index]?.rule !== 'previousParagraph';

/** A quotation over several paragraphs that only the last of them attributes. */
export function claim(scene: Scene, { drafts }: Memory, index: number, found: Attribution): void {
  const draft = drafts[index];
  if (!draft || isClaimed({ drafts }, index)) return;
  const antecedent = found.antecedent ? spanOf(scene, found.antecedent) : null;
  const cue = found.cue && spanOf(scene, found.cue);
  drafts[index] = {
    ...draft,
    mention: speakerSpan(scene, found.speaker),
    antecedent,
    cue,
    cueClass: found.cueClass,
    rule: found.rule,
  };
}

export function extend({ drafts }: Memory, index: number, { start, end }: Span): void {
  drafts[index]?.parts.push({ start, end });
}

export function remember(memory: Memory, draft: number, sentence: number): void {
  memory.last = draft;
  memory.lastParagraph = memory.paragraph + 1;
  memory.lastSentence = sentence;
}
