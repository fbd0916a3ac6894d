import type { Analysis, MentionKind, Quote, Span } from '../../utils/model';
import type { Cast, CastMember } from '../../utils/text/cast';
import { type Layer, layersOf } from '../../utils/text/segments';

/** A stretch of text that the view marks. */
export type ReadingMark = QuotePart | NamePlace;
export interface QuotePart extends Span {
  readonly type: 'quote';
  readonly quote: Quote;
  readonly member: CastMember | undefined;
}
export interface NamePlace extends Span {
  readonly type: 'name';
  readonly member: CastMember;
  readonly kind: MentionKind;
  /** Its index in the member's places. */
  readonly place: number;
}

/** Everything to be marked in a text: quotes outside, names inside. */
export function marksOf(analysis: Analysis, cast: Cast): Layer<ReadingMark>[] {
  const quotes = analysis.quotes.flatMap((quote) =>
    quote.parts.map(({ start, end }): ReadingMark => ({ type: 'quote', start, end, quote, member: cast.ofQuote.get(quote.id) })),
  );
  const names = cast.members.flatMap((member) =>
    member.places.map(({ start, end, kind }, place): ReadingMark => ({ type: 'name', start, end, member, kind, place })),
  );
  return [...layersOf(quotes), ...layersOf(names)];
}
