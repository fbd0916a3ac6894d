import { type Scene, spanOf } from '../../grammar/paragraph';
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
export function inFocus(scene: Scene, sentence: number, before: Scene | null): SpeakerInFocus | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - FAR); at--) {
    const found = lastReport(scene, at);
    if (found) return found;
    const { from, to } = scene.sentences[at] ?? { from: 0, to: 0 };
    if (!isReportive(scene, from, to)) return null;
  }
  return before && sentence < FAR ? inFocus(before, before.sentences.length, null) : null;
}

/** Whose words a sentence with marked words goes on with; `latest`: the quotation right before, if it is near. */
export function retoldBy(
  scene: Scene,
  sentence: number,
  whole: boolean,
  latest: QuoteDraft | null,
  before: Scene | null,
): SpeakerInFocus | null {
  const tells = tellsOn(scene, sentence) && !lastReport(scene, sentence);
  if (!whole && !tells) return null;
  const focus = inFocus(scene, sentence, before);
  if (focus || !tells || whole || !latest?.mention) return focus;
  return { mention: latest.mention, cue: latest.cue ?? latest.mention };
}

function lastReport(scene: Scene, at: number): SpeakerInFocus | null {
  const sentence = scene.sentences[at];
  if (!sentence) return null;
  const report = reportsOf(scene, sentence.from, sentence.to).findLast(speaks);
  const mention = report && speakerSpan(scene, report.speaker);
  return mention ? { mention, cue: spanOf(scene, report.cue) } : null;
}

/** Whether a report tells of somebody who goes on speaking. */
const speaks = ({ speaker, stands, cueClass }: Report): boolean => speaker !== null && stands !== 'relative' && cueClass !== 'believed';

/** Whether a sentence is in the form of reported speech throughout. */
export const tellsOn = (scene: Scene, sentence: number): boolean => {
  const range = scene.sentences[sentence];
  return range !== undefined && isReportive(scene, range.from, range.to);
};
