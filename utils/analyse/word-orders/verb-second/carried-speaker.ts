import { type Paragraph, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import type { QuoteDraft } from '../../quotes/quote-draft';
import type { SpeakerInFocus } from '../word-order';
import { isReportive } from './content';
import type { Report } from './report';
import { reportsOf } from './reports';

/** So many sentences of reported speech may stand between a report and what still belongs to it. */
const FAR = 6;

/**
 * The source of the sentences before: «Roth sagte, der Plan sei gut. Er koste wenig.» goes on as long as the verbs are in the form of
 * reported speech. Looks into the paragraph before, where this one begins with such a sentence.
 */
export function speakerInFocus(paragraph: Paragraph, sentence: number, before: Paragraph | null): SpeakerInFocus | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - FAR); at--) {
    const found = lastReport(paragraph, at);
    if (found) return found;
    const { from, to } = paragraph.sentences[at] ?? { from: 0, to: 0 };
    if (!isReportive(paragraph, from, to)) return null;
  }
  return before && sentence < FAR ? speakerInFocus(before, before.sentences.length, null) : null;
}

/** Whose words a sentence with marked words goes on with; `latest`: the quotation right before, if it is near. */
export function carriedSpeaker(
  paragraph: Paragraph,
  sentence: number,
  whole: boolean,
  latest: QuoteDraft | null,
  before: Paragraph | null,
): SpeakerInFocus | null {
  const tells = continuesReport(paragraph, sentence) && !lastReport(paragraph, sentence);
  if (!whole && !tells) return null;
  const focus = speakerInFocus(paragraph, sentence, before);
  if (focus || !tells || whole || !latest?.mention) return focus;
  return { mention: latest.mention, cue: latest.cue ?? latest.mention };
}

function lastReport(paragraph: Paragraph, at: number): SpeakerInFocus | null {
  const sentence = paragraph.sentences[at];
  if (!sentence) return null;
  const report = reportsOf(paragraph, sentence.from, sentence.to).findLast(speaks);
  const mention = report && speakerSpan(paragraph, report.speaker);
  return mention ? { mention, cue: spanOf(paragraph, report.cue) } : null;
}

/** Whether a report tells of somebody who goes on speaking. */
const speaks = ({ speaker, stands, cueClass }: Report): boolean => speaker !== null && stands !== 'relative' && cueClass !== 'believed';

/** Whether a sentence is in the form of reported speech throughout. */
export const continuesReport = (paragraph: Paragraph, sentence: number): boolean => {
  const range = paragraph.sentences[sentence];
  return range !== undefined && isReportive(paragraph, range.from, range.to);
};
