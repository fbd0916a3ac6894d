import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isDash, isMark, isQuotation, type Paragraph } from '../../grammar/paragraph';
import type { QuotePosition } from '../../quotes/attribution';

/** The maximum number of tokens after a quotation that are searched for the end of its clause. */
const MAX_CLAUSE_TOKENS = 40;

/** Returns the index after the reported clause that contains a quotation. */
export function clauseEnd(paragraph: Paragraph, position: QuotePosition): number {
  let at = position.at + 1;
  if (endsLikeClause(paragraph, position.at) || standsAlone(paragraph, position)) return at;
  for (; at < Math.min(position.to, position.at + MAX_CLAUSE_TOKENS); at++) {
    if (isQuotation(paragraph, at)) {
      if (endsLikeClause(paragraph, at)) return at + 1;
      continue;
    }
    if (isMark(paragraph, at, ',;:.!?()') || isDash(paragraph, at)) return at;
    if (is(paragraph, at, IS.aside) && !is(paragraph, at, IS.preposition | IS.coordinator)) return at;
  }
  return at;
}

/**
 * Returns whether a quotation is a whole clause, that is, whether it follows a comma or colon and begins with a capital: «He wrote, “Thank
 * you” at noon».
 */
function standsAlone(paragraph: Paragraph, { at }: QuotePosition): boolean {
  const start = paragraph.tokens[at]?.start ?? 0;
  return isMark(paragraph, at - 1, ':,') && /^\P{L}{1,3}\p{Lu}/u.test(paragraph.text.slice(start, start + 5));
}
