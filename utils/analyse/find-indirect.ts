import type { Sentence } from '../text/sentences';
import { canBegin, phraseFrom } from './find-phrase';
import { subjectBefore } from './find-subject';
import { sourceOf, sourcePhraseAt } from './frames/according-to';
import { closingSource } from './frames/after';
import { IS } from './lexicon';
import type { GrowingDraft } from './quote-draft';
import { cueAt, is, isMark, type Range, type Scene, spanOf } from './scene';
import { speakerSpan } from './speaker-span';

/** So many reporting verbs of a sentence are looked at. */
const TRIES = 8;
/** So many tokens from the end a source may begin that closes the sentence. */
const CLOSING = 25;
const REPORTING = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed']);

/**
 * Reported speech without marks: «Smith said that …», «Smith said the plan …», «according to Smith, …». At most one a sentence, and only
 * where no quotation of the sentence takes the same words. Added to `drafts`.
 */
export function findIndirect(scene: Scene, sentence: Sentence, covered: readonly Range[], drafts: GrowingDraft[]): void {
  if (covered.length > 0 || !(scene.reports || scene.hasSourcePhrase)) return;
  let tries = 0;
  const end = isMark(scene, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  for (let at = sentence.from + 1; at < end && tries < TRIES; at++) {
    const phrase = sourcePhraseAt(scene, at);
    if (phrase && isMark(scene, at - 1, ',')) {
      const speaker = sourceOf(scene, phrase, end);
      if (speaker) {
        add(scene, drafts, speaker, phrase, { from: sentence.from, to: at - 1 });
        return;
      }
    }
    const cue = cueAt(scene, at);
    if (!cue || cue.tight || !REPORTING.has(cue.class) || cue.form === 'ing' || is(scene, at - 1, IS.passive)) continue;
    tries++;
    const { phrase: speaker } = subjectBefore(scene, at, sentence.from);
    if (!speaker) continue;
    let content = at + 1;
    if (cue.hearer) content = phraseFrom(scene, content, end)?.to ?? content;
    if (isMark(scene, content, ',') && is(scene, content + 1, IS.complementiser)) content++;
    const marked = is(scene, content, IS.complementiser);
    if (
      !marked &&
      !(cue.class === 'said' && (canBegin(scene, content) || is(scene, content + 1, IS.auxiliary)) && hasVerb(scene, content, end))
    )
      continue;
    if (end - content < 3) continue;
    add(scene, drafts, speaker, { from: at, to: at + 1 }, { from: content, to: end });
    return;
  }
  // «The bridge would open in May, Smith said.»
  for (let at = end - 2; scene.reports && at > Math.max(sentence.from + 2, end - CLOSING); at--) {
    if (!isMark(scene, at, ',')) continue;
    const found = closingSource(scene, at + 1, end);
    if (!found?.speaker || !found.cue || Math.max(found.speaker.to, found.cue.to) < end - 6) continue;
    add(scene, drafts, found.speaker, found.cue, { from: sentence.from, to: at });
    return;
  }
}

const hasVerb = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 20); at++) if (is(scene, at, IS.auxiliary) || cueAt(scene, at)) return true;
  return false;
};

function add(scene: Scene, drafts: GrowingDraft[], speaker: Range, cue: Range, content: Range): void {
  const part = spanOf(scene, content);
  const mention = speakerSpan(scene, speaker);
  if (part.end <= part.start || !mention) return;
  drafts.push({
    parts: [part],
    kind: 'indirect',
    mention,
    antecedent: null,
    cue: spanOf(scene, cue),
    cueClass: 'said',
    rule: 'indirect',
  });
}
