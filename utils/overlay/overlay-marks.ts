import { type CastMember, castOf } from '../article/cast';
import type { Quote, Reading, Span } from '../model';

/** Words that the overlay marks on a page: a quotation, or a name of a cast member. */
export interface OverlayMark {
  /** The marked words in `Article.text`, in text order. */
  readonly spans: readonly Span[];
  /** The speaker or the named member. Quotations without a known speaker have a member of the kind `unattributed`. */
  readonly member: CastMember;
  /** The quotation, or `null` for a name. */
  readonly quote: Quote | null;
}

/** Returns what the overlay marks of a reading: the quotations in text order, and then the names of the actors. */
export function overlayMarks(reading: Reading): readonly OverlayMark[] {
  const { members, ofQuote } = castOf(reading);
  const quotes = reading.analysis.quotes.flatMap((quote) => {
    const member = ofQuote.get(quote.id);
    return member ? [{ spans: quote.parts, member, quote }] : [];
  });
  const names = members.flatMap((member) =>
    member.places.flatMap(({ kind, start, end }) => (kind === 'name' ? [{ spans: [{ start, end }], member, quote: null }] : [])),
  );
  return [...quotes, ...names];
}
