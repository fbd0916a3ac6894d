import type { CueClass } from '../../../../languages/pack';
import type { Span } from '../../../../model';
import { isMark, type Paragraph, type Range, spanOf } from '../../../grammar/paragraph';
import { speakerSpan } from '../../../grammar/speaker-span';
import { describeMarkedWords } from '../../../quotes/describe-marked-words';
import type { GrowingDraft } from '../../../quotes/quote-draft';
import type { RuleName } from '../../../quotes/rule-name';
import { afterDateline } from '../clause-subject';
import { reportAt } from './find-report';
import { sentenceSource } from './sentence-source';

/** The maximum length, in words, of a passage in quotation marks that is taken for a name. */
const MAX_NAME_WORDS = 3;

/**
 * Adds the indirect speech of a sentence to `drafts`: «Smith said that …», «Smith promised to …», «…, Smith said», «according to Smith, …».
 * @param number the index of the sentence in its paragraph.
 * @param covered the token ranges of the quotations in the sentence. They are skipped.
 */
export function findIndirect(paragraph: Paragraph, number: number, covered: readonly Range[], drafts: GrowingDraft[]): void {
  const sentence = paragraph.sentences[number];
  if (!sentence) return;
  const end = isMark(paragraph, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  const start = afterDateline(paragraph, sentence.from, end);
  const whole = covered.length === 0 ? sentenceSource(paragraph, start, end) : null;
  if (whole && add(paragraph, drafts, 'indirect', whole.speaker, whole.cue, whole.cueClass, whole.contents)) return;
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

/**
 * Returns whether a report only introduces the quotation after it, and is therefore not a quotation itself: «Smith said Roth had told him:
 * “…”». In this case, «Smith» has already been recorded as the relay of the quotation, the source that passed it on.
 */
function introduces(paragraph: Paragraph, content: Range, taken: Range, drafts: GrowingDraft[]): boolean {
  const { start, end } = spanOf(paragraph, content);
  const quotation = spanOf(paragraph, taken).start;
  return drafts
    .slice(-MAX_LATEST_DRAFTS)
    .some(({ parts, cue, relay }) => relay && cue && parts[0]?.start === quotation && cue.start >= start && cue.end <= end);
}
/** The maximum number of drafts that are searched for the quotation after a report. Only those that were added last are searched. */
const MAX_LATEST_DRAFTS = 4;

/**
 * Adds an indirect quotation to the drafts. Returns `false` if no reported words remain or if the source refers to nobody, such as «no
 * one».
 */
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

/** Returns the parts of a range outside names and titles in quotation marks, because such names and titles are not reported words. */
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

/**
 * Returns whether words in quotation marks are a name or a title. In a reported clause, only titles are recognised, because other short
 * quotations may be the speaker's own words.
 */
function isName(paragraph: Paragraph, at: number, rule: RuleName): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'quotation') return false;
  const { words, titled } = describeMarkedWords(paragraph.text, token.start, token.end);
  return titled || (words <= MAX_NAME_WORDS && rule !== 'indirect');
}
