import type { Span } from '../../../model';
import { canBeginPhrase, phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, spanOf } from '../../grammar/paragraph';
import type { AttributionState } from '../attribution-state';
import { isSignature, postAuthorIn } from './block-quotes';

/** The markup around a possible signature, which is a line that follows a quotation and names the quotation's source. */
export interface SignatureMarkup {
  /** Whether a `cite` element marks the paragraph as naming the source of a quotation. */
  readonly isCited: boolean;
  /** Whether the quotation above the paragraph is a block quote. */
  readonly ofBlock: boolean;
}

/** Attributes a quotation to the signature right below it («— Ana Roth, mayor of Ulm»), unless words closer to it already attribute it. */
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
  const author = postAuthorIn(line);
  // A signature that is confirmed by the markup or by an account name takes precedence over an introduction above the quotation, such as
  // «The mayor wrote:». If the introduction names another source, it refers to something other than this quotation.
  const isSure = author !== null || isCited || ofBlock;
  if (draft.rule !== 'unattributed' && draft.rule !== 'previousParagraph' && !(isSure && draft.rule === 'introduced')) return;
  if (!isSignature(line, isCited)) return;
  const mention = author ? { start: first.start + author.start, end: first.start + author.end } : signerOf(paragraph);
  if (mention) drafts[drafts.length - 1] = { ...draft, mention, antecedent: null, cue: null, cueClass: 'wrote', rule: 'signed' };
}

/** Returns the span of the noun phrase in a signature, without the dash before it, or `null` if there is none. */
function signerOf(paragraph: Paragraph): Span | null {
  const from = isMark(paragraph, 0, '—–―-') || paragraph.tokens[0]?.lower === '--' ? 1 : 0;
  if (!canBeginPhrase(paragraph, from) || is(paragraph, from, IS.pronoun)) return null;
  const speaker = phraseFrom(paragraph, from, paragraph.tokens.length);
  return speaker && spanOf(paragraph, speaker);
}
