import type { CueClass } from '../../../languages/pack';
import type { Span } from '../../../model';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import type { GrowingDraft } from '../../quotes/quote-draft';
import type { SpeakerInFocus } from '../word-order';
import { continuesReport, speakerInFocus } from './carried-speaker';
import { isReportive } from './content';
import type { Report } from './report';
import { reportAfter } from './report-after';
import { reportsOf } from './reports';
import { wordsOf } from './words';

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
  const reports = reportsOf(paragraph, sentence.from, sentence.to);
  for (const report of reports) {
    const { antecedent, cue } = report;
    const mention = speakerSpan(paragraph, report.speaker);
    const contents = withoutComparison(paragraph, contentsOf(paragraph, report, end), reports);
    if (!mention || contents.reduce((sum, { from, to }) => sum + to - from, 0) < MIN_TOKENS) continue;
    const parts = contents.map((content) => spanOf(paragraph, content));
    const shape = indirectDraft(parts, { mention, cue: spanOf(paragraph, cue) }, report.cueClass);
    drafts.push({ ...shape, antecedent: antecedent ? spanOf(paragraph, antecedent) : null });
    return;
  }
  const next = reportAfter(paragraph, sentence.to);
  const source = next && speakerSpan(paragraph, next.speaker);
  if (next && source && end - sentence.from >= MIN_TOKENS) {
    drafts.push(
      indirectDraft(
        [spanOf(paragraph, { from: sentence.from, to: end })],
        { mention: source, cue: spanOf(paragraph, next.cue) },
        next.cueClass,
      ),
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
  drafts.push(indirectDraft([part], { mention: quotation.mention, cue: quotation.cue ?? quotation.mention }, quotation.cueClass));
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

/**
 * Returns reported words without a clause that compares them with another report: «Roth sagte, der Hafen sei zu, wie der Sender gemeldet
 * hatte» (Roth said the harbour was closed, as the station had reported).
 */
function withoutComparison(paragraph: Paragraph, contents: Range[], reports: readonly Report[]): Range[] {
  return contents.flatMap((content) => {
    const { left, right } = reports.find((report) => report.left && holdsEnd(content, report.left) && compares(paragraph, report)) ?? {};
    if (!left) return [content];
    return [{ from: content.from, to: left.to }, ...(right && right.from < content.to ? [{ from: right.from, to: content.to }] : [])];
  });
}

const holdsEnd = (content: Range, { to }: Range): boolean => to > content.from && to < content.to;

/**
 * Returns whether a report is a clause such as «wie der Sender gemeldet hatte» (as the station had reported). Clauses of manner are not:
 * «wie Roth das sagte» (how Roth said this), «sah, wie Roth rief» (saw Roth shout).
 */
function compares(paragraph: Paragraph, { by, stands, speaker, cue, left }: Report): boolean {
  if (by !== 'verb' || stands !== 'clause' || !speaker || !left) return false;
  for (let at = speaker.to; at < cue.from; at++) if (is(paragraph, at, IS.pronoun)) return false;
  return !wordsOf(paragraph.lexicon.pack).mannerVerbs.has(paragraph.tokens[left.to - 1]?.lower ?? '');
}

const indirectDraft = (parts: Span[], { mention, cue }: SpeakerInFocus, cueClass: CueClass = 'said'): GrowingDraft => ({
  parts,
  kind: 'indirect',
  mention,
  antecedent: null,
  cue,
  cueClass,
  rule: 'indirect',
});
