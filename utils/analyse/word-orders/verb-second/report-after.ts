import type { CueClass } from '../../../languages/pack';
import { countWhile } from '../../../text/count-while';
import type { Paragraph } from '../../grammar/paragraph';
import type { Report } from './report';
import { reportsOf } from './reports';
import { wordsOf } from './words';

/** The classes of verbs whose object «das» cannot refer to reported words: «Das kritisierte Roth.» (Roth criticised that.) */
const NOT_REPORTING: ReadonlySet<CueClass> = new Set(['called', 'judged', 'believed', 'denied']);

/**
 * Returns the report that begins at a token and refers back to the whole previous sentence, or `null`: «Die Brücke ist zu. Das teilte das
 * Amt mit.» (The bridge is closed. The office announced this.)
 */
export function reportAfter(paragraph: Paragraph, from: number): Report | null {
  if (!wordsOf(paragraph.lexicon.pack).backwardPronouns.has(paragraph.tokens[from]?.lower ?? '')) return null;
  const sentence = sentenceFrom(paragraph, from);
  const [report] = sentence ? reportsOf(paragraph, from, sentence.to) : [];
  if (report?.by !== 'verb' || report.stands !== 'after' || report.right || report.left || NOT_REPORTING.has(report.cueClass)) return null;
  return report;
}

function sentenceFrom({ sentences }: Paragraph, from: number): Paragraph['sentences'][number] | undefined {
  const sentence = sentences[countWhile(sentences, (one) => one.from < from)];
  return sentence?.from === from ? sentence : undefined;
}
