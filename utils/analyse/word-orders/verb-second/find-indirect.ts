import type { Span } from '../../../model';
import { isMark, type Paragraph, type Range, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import type { GrowingDraft } from '../../quotes/quote-draft';
import type { SpeakerInFocus } from '../word-order';
import { continuesReport, speakerInFocus } from './carried-speaker';
import { isReportive } from './content';
import type { Report } from './report';
import { reportAfter } from './report-after';
import { reportsOf } from './reports';

/** The minimum number of tokens in indirect speech. */
const MIN_TOKENS = 3;

/**
 * Finds the indirect speech in a sentence of a verb-second language, and adds it to `drafts`, the quotations found so far. Examples are
 * «Roth sagte, der Plan sei gut» (Roth said the plan was good), «laut Roth …» (according to Roth) and «Der Plan koste wenig.» (The plan, it
 * was said, costs little.)
 * @param index the index of the sentence in the paragraph.
 * @param before the previous paragraph.
 */
export function findIndirect(
  paragraph: Paragraph,
  index: number,
  covered: readonly Range[],
  before: Paragraph | null,
  drafts: GrowingDraft[],
): void {
  const sentence = paragraph.sentences[index];
  if (!sentence) return;
  const [quoted] = covered;
  if (quoted) {
    findIntroduction(paragraph, { from: sentence.from, to: quoted.from - 1 }, drafts);
    return;
  }
  const end = isMark(paragraph, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  for (const report of reportsOf(paragraph, sentence.from, sentence.to)) {
    const { antecedent, cue } = report;
    const mention = speakerSpan(paragraph, report.speaker);
    const contents = contentsOf(paragraph, report, end);
    if (!mention || contents.reduce((sum, { from, to }) => sum + to - from, 0) < MIN_TOKENS) continue;
    const parts = contents.map((content) => spanOf(paragraph, content));
    drafts.push(indirectDraft(parts, { mention, cue: spanOf(paragraph, cue) }, antecedent && spanOf(paragraph, antecedent)));
    return;
  }
  const next = reportAfter(paragraph, sentence.to);
  const source = next && speakerSpan(paragraph, next.speaker);
  if (next && source && end - sentence.from >= MIN_TOKENS) {
    drafts.push(
      indirectDraft([spanOf(paragraph, { from: sentence.from, to: end })], { mention: source, cue: spanOf(paragraph, next.cue) }),
    );
    return;
  }
  const focus = continuesReport(paragraph, index) ? speakerInFocus(paragraph, index, before) : null;
  if (focus && end - sentence.from >= MIN_TOKENS) drafts.push(indirectDraft([spanOf(paragraph, { from: sentence.from, to: end })], focus));
}

/**
 * Finds indirect speech that introduces a quotation of the same speaker: «Der Plan sei gut: „Er kostet wenig.“» (The plan was good: “It costs
 * little.”) The clause reaches to the colon and must contain a verb form of reported speech.
 */
function findIntroduction(paragraph: Paragraph, clause: Range, drafts: GrowingDraft[]): void {
  if (!isMark(paragraph, clause.to, ':') || clause.to - clause.from < MIN_TOKENS) return;
  if (!isReportive(paragraph, clause.from, clause.to) || reportsOf(paragraph, clause.from, clause.to).length > 0) return;
  const part = spanOf(paragraph, clause);
  const quotation = drafts.find(({ parts: [first] }) => first !== undefined && first.start > part.end);
  if (!quotation?.mention) return;
  drafts.push(indirectDraft([part], { mention: quotation.mention, cue: quotation.cue ?? quotation.mention }));
}

/**
 * Returns the reported words of a report up to token `end`: those before the source, or after it. A phrase in the middle of a clause has both:
 * «Die Brücke war laut Roth zu» (the bridge was closed, according to Roth).
 */
function contentsOf(paragraph: Paragraph, { by, left, right }: Report, end: number): Range[] {
  const last = right && { from: right.from, to: Math.min(right.to, end) };
  const isSplit =
    by === 'phrase' && left && last && last.from < last.to && !isMark(paragraph, last.from - 1, ',:') && !isMark(paragraph, left.to, ',');
  if (isSplit) return [left, last];
  const content = left && left.to - left.from >= MIN_TOKENS ? left : last;
  return content ? [{ from: content.from, to: Math.min(content.to, end) }] : [];
}

const indirectDraft = (parts: Span[], { mention, cue }: SpeakerInFocus, antecedent: Span | null = null): GrowingDraft => ({
  parts,
  kind: 'indirect',
  mention,
  antecedent,
  cue,
  cueClass: 'said',
  rule: 'indirect',
});
