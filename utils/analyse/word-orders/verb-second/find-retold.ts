import type { Span } from '../../../model';
import { isMark, type Range, type Scene, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import type { GrowingDraft } from '../../quotes/quote-draft';
import type { SpeakerInFocus } from '../word-order';
import { toldBehind } from './backward';
import { inFocus, tellsOn } from './carry-over';
import { reportsOf } from './reports';

/** Fewer words are no sentence to report. */
const SHORTEST = 3;

/** Reported speech without marks in a verb-second language: «Roth sagte, der Plan sei gut», «laut Roth …», «Der Plan koste wenig.» */
export function findRetold(scene: Scene, index: number, covered: readonly Range[], before: Scene | null, drafts: GrowingDraft[]): void {
  const sentence = scene.sentences[index];
  if (!sentence || covered.length > 0) return;
  const end = isMark(scene, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  for (const { speaker, antecedent, cue, left, right } of reportsOf(scene, sentence.from, sentence.to)) {
    const mention = speakerSpan(scene, speaker);
    const content = left && left.to - left.from >= SHORTEST ? left : right;
    if (!mention || !content || Math.min(content.to, end) - content.from < SHORTEST) continue;
    drafts.push(
      retold(
        spanOf(scene, { from: content.from, to: Math.min(content.to, end) }),
        { mention, cue: spanOf(scene, cue) },
        antecedent && spanOf(scene, antecedent),
      ),
    );
    return;
  }
  const behind = toldBehind(scene, sentence.to);
  const source = behind && speakerSpan(scene, behind.speaker);
  if (behind && source && end - sentence.from >= SHORTEST) {
    drafts.push(retold(spanOf(scene, { from: sentence.from, to: end }), { mention: source, cue: spanOf(scene, behind.cue) }));
    return;
  }
  const focus = tellsOn(scene, index) ? inFocus(scene, index, before) : null;
  if (focus && end - sentence.from >= SHORTEST) drafts.push(retold(spanOf(scene, { from: sentence.from, to: end }), focus));
}

const retold = (part: Span, { mention, cue }: SpeakerInFocus, antecedent: Span | null = null): GrowingDraft => ({
  parts: [part],
  kind: 'indirect',
  mention,
  antecedent,
  cue,
  cueClass: 'said',
  rule: 'indirect',
});
