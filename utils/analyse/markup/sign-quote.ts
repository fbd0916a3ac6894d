import { canBegin, phraseFrom } from '../find-phrase';
import type { Memory } from '../follow-on';
import { IS } from '../lexicon';
import { is, isMark, type Scene, spanOf } from '../scene';
import { isSignature } from './block-quotes';

/** A paragraph that signs the quotation right above it («— Ana Roth, mayor of Ulm»), where nothing closer names its source. */
export function signQuote(scene: Scene, cited: boolean, { drafts, scene: before }: Memory): void {
  const last = before?.tokens.at(-1);
  const draft = drafts.at(-1);
  if (!draft || last?.kind !== 'quotation' || draft.parts.at(-1)?.end !== last.end) return;
  if (draft.rule !== 'unattributed' && draft.rule !== 'previousParagraph') return;
  const { text, tokens } = scene;
  if (!isSignature(text.slice(tokens[0]?.start, tokens.at(-1)?.end), cited)) return;
  const from = isMark(scene, 0, '—–―-') || tokens[0]?.lower === '--' ? 1 : 0;
  if (!canBegin(scene, from) || is(scene, from, IS.pronoun)) return;
  const speaker = phraseFrom(scene, from, tokens.length);
  if (!speaker) return;
  drafts[drafts.length - 1] = { ...draft, mention: spanOf(scene, speaker), antecedent: null, cue: null, cueClass: 'wrote', rule: 'signed' };
}
