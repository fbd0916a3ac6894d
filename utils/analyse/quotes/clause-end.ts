import { IS } from '../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, type Paragraph } from '../grammar/paragraph';
import type { QuotePosition } from './attribution';

/** Where the reported clause ends that a quotation begins or belongs to. */
export function clauseEnd(paragraph: Paragraph, position: QuotePosition): number {
  let at = position.at + 1;
  if (endsLikeClause(paragraph, position.at) || standsAlone(paragraph, position)) return at;
  for (; at < Math.min(position.to, position.at + 40); at++) {
    if (isQuotation(paragraph, at)) {
      if (endsLikeClause(paragraph, at)) return at + 1;
      continue;
    }
    if (isMark(paragraph, at, ',;:—–.!?()') || paragraph.tokens[at]?.lower === '--' || isLooseHyphen(paragraph, at)) return at;
    if (is(paragraph, at, IS.aside) && !is(paragraph, at, IS.preposition | IS.coordinator)) return at;
  }
  return at;
}

/** A hyphen with a blank on both sides, typed for a dash. */
export function isLooseHyphen({ tokens, text }: Paragraph, at: number): boolean {
  const token = tokens[at];
  return token?.lower === '-' && text[token.start - 1] === ' ' && text[token.end] === ' ';
}

/** «He wrote, “Thank you” at noon»: behind a comma or a colon, and with a capital, a quotation is whole. */
function standsAlone(paragraph: Paragraph, { at }: QuotePosition): boolean {
  const start = paragraph.tokens[at]?.start ?? 0;
  return isMark(paragraph, at - 1, ':,') && /^\P{L}{1,3}\p{Lu}/u.test(paragraph.text.slice(start, start + 5));
}
