import type { Span } from '../../model';
import { canBegin, phraseFrom } from '../find-phrase';
import type { Memory } from '../follow-on';
import { IS } from '../lexicon';
import { is, isMark, type Scene, spanOf } from '../scene';
import { isSignature, posterIn } from './block-quotes';

/** A paragraph that signs the quotation right above it («— Ana Roth, mayor of Ulm»), where nothing closer names its source. */
export function signQuote(scene: Scene, cited: boolean, { drafts, scene: before }: Memory): void {
  const last = before?.tokens.at(-1);
  const draft = drafts.at(-1);
  if (!draft || last?.kind !== 'quotation' || draft.parts.at(-1)?.end !== last.end) return;
  const { text, tokens } = scene;
  const [first] = tokens;
  if (!first) return;
  const line = text.slice(first.start, tokens.at(-1)?.end);
  const poster = posterIn(line);
  // «The mayor wrote:» above a post is said again, by name, below it, and a source that the page marks as such is no guess.
  if (draft.rule !== 'unattributed' && draft.rule !== 'previousParagraph' && !((poster || cited) && draft.rule === 'introduced')) return;
  if (!isSignature(line, cited)) return;
  const mention = poster ? { start: first.start + poster.start, end: first.start + poster.end } : signer(scene);
  if (mention) drafts[drafts.length - 1] = { ...draft, mention, antecedent: null, cue: null, cueClass: 'wrote', rule: 'signed' };
}

/** Who signs behind a dash, or without one. */
function signer(scene: Scene): Span | null {
  const from = isMark(scene, 0, '—–―-') || scene.tokens[0]?.lower === '--' ? 1 : 0;
  if (!canBegin(scene, from) || is(scene, from, IS.pronoun)) return null;
  const speaker = phraseFrom(scene, from, scene.tokens.length);
  return speaker && spanOf(scene, speaker);
}
