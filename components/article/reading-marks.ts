import type { Cast, CastMember } from '../../utils/article/cast';
import type { Analysis, Highlight, MentionKind, PlacedHighlight, Quote, Span } from '../../utils/model';
import { countWithin, type Layer, layersOf } from '../../utils/text/segments';
import { quotesToName } from '../../utils/voices/quotes-to-name';

/** A span of text that is marked in the view. */
export type ReadingMark = QuotePart | HighlightPart | NamePlace;
export interface QuotePart extends Span {
  readonly type: 'quote';
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  /** Whether to display the speaker's name and not only the initials. */
  readonly isNamed: boolean;
}
export interface HighlightPart extends Span {
  readonly type: 'highlight';
  readonly highlight: Highlight;
  /** Whether the highlight begins with this part. */
  readonly isFirst: boolean;
  /** Whether the highlight ends with this part. */
  readonly isLast: boolean;
}
export interface NamePlace extends Span {
  readonly type: 'name';
  readonly member: CastMember;
  readonly kind: MentionKind;
  /** The index of this mention in `member.places`. */
  readonly place: number;
  /** Whether this mention names the speaker of a quotation. */
  readonly speaks: boolean;
}

/**
 * Returns the marks of an article in layers, from the outermost to the innermost: quotations, highlights, names. Highlights are inside
 * quotations, because a quotation would otherwise cover them.
 */
export function marksOf(analysis: Analysis, cast: Cast, listed: readonly PlacedHighlight[]): Layer<ReadingMark>[] {
  const named = quotesToName(analysis.quotes, cast);
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
  const highlights = listed.flatMap(({ highlight, places }) =>
    places.map(
      ({ start, end }, at): ReadingMark => ({
        type: 'highlight',
        start,
        end,
        highlight,
        isFirst: at === 0,
        isLast: at === places.length - 1,
      }),
    ),
  );
  return [...layersOf(quotes), ...layersOf(highlights), ...layersOf(names)];
}
