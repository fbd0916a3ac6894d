import { type Paragraph, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import type { QuoteDraft } from '../../quotes/quote-draft';
import type { SpeakerInFocus } from '../word-order';
import { isReportive } from './content';
import type { Report } from './report';
import { reportsOf } from './reports';

/** The maximum number of sentences from a report to a sentence that continues it. */
const MAX_SENTENCE_DISTANCE = 6;

/**
 * Returns the speaker whose reported speech extends to the given sentence, or `null`: «Roth sagte, der Plan sei gut. Er koste wenig.» (Roth
 * said that the plan was good and cost little.) All sentences in between must contain verb forms of reported speech. At the beginning of a
 * paragraph, the search continues in the previous paragraph.
 */
export function speakerInFocus(paragraph: Paragraph, sentence: number, before: Paragraph | null): SpeakerInFocus | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - MAX_SENTENCE_DISTANCE); at--) {
    const found = lastReport(paragraph, at);
    if (found) return found;
    const { from, to } = paragraph.sentences[at] ?? { from: 0, to: 0 };
    if (!isReportive(paragraph, from, to)) return null;
  }
  return before && sentence < MAX_SENTENCE_DISTANCE ? speakerInFocus(before, before.sentences.length, null) : null;
}

/** Returns the speaker whose reported speech is continued by a sentence with quotation marks (see `WordOrder.continuedSpeaker`). */
export function continuedSpeaker(
  paragraph: Paragraph,
  sentence: number,
  whole: boolean,
  latest: QuoteDraft | null,
  before: Paragraph | null,
): SpeakerInFocus | null {
  const isReportedSpeech = continuesReport(paragraph, sentence) && !lastReport(paragraph, sentence);
  if (!whole && !isReportedSpeech) return null;
  const focus = speakerInFocus(paragraph, sentence, before);
  if (focus || !isReportedSpeech || whole || !latest?.mention) return focus;
  return { mention: latest.mention, cue: latest.cue ?? latest.mention };
}

function lastReport(paragraph: Paragraph, at: number): SpeakerInFocus | null {
  const sentence = paragraph.sentences[at];
  if (!sentence) return null;
  const report = reportsOf(paragraph, sentence.from, sentence.to).findLast(keepsSpeaking);
  const mention = report && speakerSpan(paragraph, report.speaker);
  return mention ? { mention, cue: spanOf(paragraph, report.cue) } : null;
}

/** Returns whether the speaker of a report can also be the speaker of the sentences after it. */
const keepsSpeaking = ({ speaker, stands, cueClass }: Report): boolean =>
  speaker !== null && stands !== 'relative' && cueClass !== 'believed';

/**
 * Returns whether a sentence continues the report before it. It does if it contains a verb form of reported speech, such as «habe» in «er
 * habe».
 */
export const continuesReport = (paragraph: Paragraph, sentence: number): boolean => {
  const range = paragraph.sentences[sentence];
  return range !== undefined && isReportive(paragraph, range.from, range.to);
};
