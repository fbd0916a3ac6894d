import type { Span } from '../../../model';
import { isMark, type Paragraph, type Range, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import type { GrowingDraft } from '../../quotes/quote-draft';
import type { SpeakerInFocus } from '../word-order';
import { continuesReport, speakerInFocus } from './carried-speaker';
import { reportAfter } from './report-after';
import { reportsOf } from './reports';

/** Fewer words are no sentence to report. */
const SHORTEST = 3;

/** Reported speech without marks in a verb-second language: «Roth sagte, der Plan sei gut», «laut Roth …», «Der Plan koste wenig.» */
export function findIndirect(
  paragraph: Paragraph,
  index: number,
  covered: readonly Range[],
  before: Paragraph | null,
  drafts: GrowingDraft[],
): void {
  const sentence = paragraph.sentences[index];
  if (!sentence || covered.length > 0) return;
  const end = isMark(paragraph, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  for (const { speaker, antecedent, cue, left, right } of reportsOf(paragraph, sentence.from, sentence.to)) {
    const mention = speakerSpan(paragraph, speaker);
    const content = left && left.to - left.from >= SHORTEST ? left : right;
    if (!mention || !content || Math.min(content.to, end) - content.from < SHORTEST) continue;
    drafts.push(
      indirectDraft(
        spanOf(paragraph, { from: content.from, to: Math.min(content.to, end) }),
        { mention, cue: spanOf(paragraph, cue) },
        antecedent && spanOf(paragraph, antecedent),
      ),
    );
    return;
  }
  const behind = reportAfter(paragraph, sentence.to);
  const source = behind && speakerSpan(paragraph, behind.speaker);
  if (behind && source && end - sentence.from >= SHORTEST) {
    drafts.push(
      indirectDraft(spanOf(paragraph, { from: sentence.from, to: end }), { mention: source, cue: spanOf(paragraph, behind.cue) }),
    );
    return;
  }
  const focus = continuesReport(paragraph, index) ? speakerInFocus(paragraph, index, before) : null;
  if (focus && end - sentence.from >= SHORTEST) drafts.push(indirectDraft(spanOf(paragraph, { from: sentence.from, to: end }), focus));
}

const indirectDraft = (part: Span, { mention, cue }: SpeakerInFocus, antecedent: Span | null = null): GrowingDraft => ({
  parts: [part],
  kind: 'indirect',
  mention,
  antecedent,
  cue,
  cueClass: 'said',
  rule: 'indirect',
});
