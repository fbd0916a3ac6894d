import type { CueClass } from '../../../languages/pack';
import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph } from '../../grammar/paragraph';
import { wordsOf } from './words';

/** So many tokens a clause is looked into for the form of its verb. */
const LOOK = 25;
const CLAUSELESS: ReadonlySet<CueClass> = new Set(['called', 'judged']);

/** Whether the clause that begins behind a comma is what a verb of this class reports, and no relative or further clause. */
export function startsReport(paragraph: Paragraph, from: number, high: number, cueClass: CueClass): boolean {
  if (isQuotation(paragraph, from) || is(paragraph, from, IS.complementiser)) return true;
  if (is(paragraph, from, IS.coordinator)) return false;
  const reported = isReportive(paragraph, from, high);
  if (is(paragraph, from, IS.relative) && paragraph.tokens[from - 2]?.capital && !reported) return false;
  if (is(paragraph, from, IS.conjunction) && !is(paragraph, from, IS.relative))
    return wordsOf(paragraph.lexicon.pack).questions.has(paragraph.tokens[from]?.lower ?? '');
  return reported || !CLAUSELESS.has(cueClass);
}

/** Whether a clause has a verb in the form of reported speech: «er habe», «das sei». */
export function isReportive(paragraph: Paragraph, from: number, to: number): boolean {
  const { reportive } = wordsOf(paragraph.lexicon.pack);
  for (let at = from; at < Math.min(to, from + LOOK); at++) {
    if (isMark(paragraph, at, ';')) return false;
    if (reportive.has(paragraph.tokens[at]?.lower ?? '') && paragraph.tokens[at]?.capital === false) return true;
  }
  return false;
}
