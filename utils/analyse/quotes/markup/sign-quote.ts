import type { Span } from '../../../model';
import { canBegin, phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, spanOf } from '../../grammar/paragraph';
import type { AttributionState } from '../attribution-state';
import { isSignature, posterIn } from './block-quotes';

/** What the page's markup tells of a paragraph that may be a signature. */
export interface SignatureMarkup {
  /** It is marked as the source of a quotation. */
  readonly isCited: boolean;
  /** What stands above it is a block quote. */
  readonly ofBlock: boolean;
}

/** A paragraph that signs the quotation right above it («— Ana Roth, mayor of Ulm»), where nothing closer names its source. */
export function signQuote(
  paragraph: Paragraph,
  { isCited, ofBlock }: SignatureMarkup,
  { drafts, previousParagraph: before }: AttributionState,
): void {
  const last = before?.tokens.at(-1);
  const draft = drafts.at(-1);
  if (!draft || last?.kind !== 'quotation' || draft.parts.at(-1)?.end !== last.end) return;
  const { text, tokens } = paragraph;
  const [first] = tokens;
  if (!first) return;
  const line = text.slice(first.start, tokens.at(-1)?.end);
  const poster = posterIn(line);
  // «The mayor wrote:» above a post or a block quote is said again, by name, below it, or is of something else; a source that the page marks
  // as such is no guess.
  const isSure = poster !== null || isCited || ofBlock;
  if (draft.rule !== 'unattributed' && draft.rule !== 'previousParagraph' && !(isSure && draft.rule === 'introduced')) return;
  if (!isSignature(line, isCited)) return;
  const mention = poster ? { start: first.start + poster.start, end: first.start + poster.end } : signer(paragraph);
  if (mention) drafts[drafts.length - 1] = { ...draft, mention, antecedent: null, cue: null, cueClass: 'wrote', rule: 'signed' };
}

/** Who signs behind a dash, or without one. */
function signer(paragraph: Paragraph): Span | null {
  const from = isMark(paragraph, 0, '—–―-') || paragraph.tokens[0]?.lower === '--' ? 1 : 0;
  if (!canBegin(paragraph, from) || is(paragraph, from, IS.pronoun)) return null;
  const speaker = phraseFrom(paragraph, from, paragraph.tokens.length);
  return speaker && spanOf(paragraph, speaker);
}
