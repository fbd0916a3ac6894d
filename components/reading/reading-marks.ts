import type { Analysis, MentionKind, Quote, Span } from '../../utils/model';
import type { Cast, CastMember } from '../../utils/text/cast';
import { countWithin, type Layer, layersOf } from '../../utils/text/segments';
import { firstNeeds } from '../../utils/voices/first-needs';

/** A stretch of text that the view marks. */
export type ReadingMark = QuotePart | NamePlace;
export interface QuotePart extends Span {
  readonly type: 'quote';
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  /** Whether the speaker's name is needed here, and not only initials. */
  readonly isNamed: boolean;
}
export interface NamePlace extends Span {
  readonly type: 'name';
  readonly member: CastMember;
  readonly kind: MentionKind;
  /** Its index in the member's places. */
  readonly place: number;
  /** Whether it names the speaker of a quote beside it. */
  readonly speaks: boolean;
}

/** Everything to be marked in a text: quotes outside, names inside. */
export function marksOf(analysis: Analysis, cast: Cast): Layer<ReadingMark>[] {
  const named = firstNeeds(analysis.quotes, cast);
  const speakers = layersOf(analysis.quotes.flatMap(({ speaker }) => (speaker ? [speaker.mention] : [])));
  const quotes = analysis.quotes.flatMap((quote) =>
    quote.parts.map(
      ({ start, end }): ReadingMark => ({
        type: 'quote',
        start,
        end,
        quote,
        member: cast.ofQuote.get(quote.id),
        isNamed: named.has(quote.id),
      }),
    ),
  );
  const names = cast.members.flatMap((member) =>
    member.places.map(({ start, end, kind }, place): ReadingMark => {
      const speaks = speakers.some((layer) => countWithin(layer, { start, end }) > 0);
      return { type: 'name', start, end, member, kind, place, speaks };
    }),
  );
  return [...layersOf(quotes), ...layersOf(names)];
}
