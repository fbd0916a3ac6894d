import type { CueClass } from '../../../languages/pack';
import { countWhile } from '../../../text/count-while';
import type { Paragraph } from '../../grammar/paragraph';
import type { Report } from './report';
import { reportsOf } from './reports';
import { wordsOf } from './words';

/** Classes of verbs that do not give a sentence again: «Das kritisierte Roth.» */
const OTHERS: ReadonlySet<CueClass> = new Set(['called', 'judged', 'believed', 'denied']);

/** «Die Brücke ist zu. Das teilte das Amt mit.»: the report in the sentence that begins at a token, where all it reports is the one before. */
export function reportAfter(paragraph: Paragraph, from: number): Report | null {
  if (!wordsOf(paragraph.lexicon.pack).backward.has(paragraph.tokens[from]?.lower ?? '')) return null;
  const sentence = sentenceFrom(paragraph, from);
  const [report] = sentence ? reportsOf(paragraph, from, sentence.to) : [];
  if (report?.by !== 'verb' || report.stands !== 'after' || report.right || report.left || OTHERS.has(report.cueClass)) return null;
  return report;
}

function sentenceFrom({ sentences }: Paragraph, from: number): Paragraph['sentences'][number] | undefined {
  const sentence = sentences[countWhile(sentences, (one) => one.from < from)];
  return sentence?.from === from ? sentence : undefined;
}
