import type { CueClass } from '../../../languages/pack';
import type { Span } from '../../../model';
import { isMark, type Paragraph, type Range, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import { lookInside } from '../look-inside';
import type { GrowingDraft } from '../quote-draft';
import type { RuleName } from '../rule-name';
import { reportAt } from './find-report';
import { sentenceSource } from './sentence-source';

/** Longest that a name or a title in quotation marks is, in words. */
const NAME_WORDS = 3;

/**
 * What a sentence reports in other words: «Smith said that …», «Smith promised to …», «…, Smith said», «according to Smith, …». Only
 * words that no quotation of the sentence has taken. Added to `drafts`.
 */
export function findIndirect(paragraph: Paragraph, number: number, covered: readonly Range[], drafts: GrowingDraft[]): void {
  const sentence = paragraph.sentences[number];
  if (!sentence) return;
  const end = isMark(paragraph, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  const told = covered.length === 0 ? sentenceSource(paragraph, sentence.from, end) : null;
  if (told && add(paragraph, drafts, 'indirect', told.speaker, told.cue, told.cueClass, told.contents)) return;
  let next = 0;
  for (let at = sentence.from; at < end; at++) {
    while (next < covered.length && (covered[next]?.to ?? 0) <= at) next++;
    const taken = covered[next];
    if (taken && at >= taken.from) {
      at = taken.to - 1;
      continue;
    }
    const report = reportAt(paragraph, at, sentence.from, taken?.from ?? end);
    if (!report || (taken && introduces(paragraph, report.content, taken, drafts))) continue;
    if (add(paragraph, drafts, report.rule, report.speaker, report.cue, report.cueClass, [report.content], report.antecedent))
      at = report.content.to - 1;
  }
}

/** «Smith said Roth had told him: “…”»: what leads over to a quotation of somebody else is in its introduction already. */
function introduces(paragraph: Paragraph, content: Range, taken: Range, drafts: GrowingDraft[]): boolean {
  const { start, end } = spanOf(paragraph, content);
  const quotation = spanOf(paragraph, taken).start;
  return drafts
    .slice(-NEAR)
    .some(({ parts, cue, relay }) => relay && cue && parts[0]?.start === quotation && cue.start >= start && cue.end <= end);
}
/** Quotations of one sentence that are looked at. */
const NEAR = 4;

function add(
  paragraph: Paragraph,
  drafts: GrowingDraft[],
  rule: RuleName,
  speaker: Range | null,
  cue: Range,
  cueClass: CueClass,
  contents: readonly Range[],
  antecedent: Range | null = null,
): boolean {
  const parts = contents.flatMap((content) => withoutNames(paragraph, content, rule));
  const mention = speaker && speakerSpan(paragraph, speaker);
  if ((speaker && !mention) || parts.length === 0) return false;
  drafts.push({
    parts,
    kind: 'indirect',
    mention,
    antecedent: antecedent && spanOf(paragraph, antecedent),
    cue: spanOf(paragraph, cue),
    cueClass,
    rule,
  });
  return true;
}

/** The words of a range without the names and titles that stand in quotation marks: those are nobody's words. */
function withoutNames(paragraph: Paragraph, { from, to }: Range, rule: RuleName): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isName(paragraph, at, rule)) continue;
    if (at > start) parts.push(spanOf(paragraph, { from: start, to: at }));
    start = at + 1;
  }
  return parts;
}

/** Few words in a clause that is reported may well be somebody's own: there only a title is left out. */
function isName(paragraph: Paragraph, at: number, rule: RuleName): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'quotation') return false;
  const { words, titled } = lookInside(paragraph.text, token.start, token.end);
  return titled || (words <= NAME_WORDS && rule !== 'indirect');
}
