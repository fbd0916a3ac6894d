import type { Cast } from '../../article/cast';
import type { DocumentWords } from '../../article/document-words';
import type { HighlightColour, Quote } from '../../model';
import { type Layer, layersOf } from '../../text/segments';
import type { InnerLinks } from '../story/inner-links';
import type { PictureSources } from '../story/picture-sources';
import type { Story } from '../story/story';

/** The context for writing a body as HTML. */
export interface HtmlContext {
  readonly text: string;
  readonly layers: readonly Layer<MarkedPart>[];
  readonly cast: Cast;
  readonly inner: InnerLinks;
  readonly pictures: PictureSources;
  readonly editorsNotes: DocumentWords['editorsNotes'];
  /** The prefix for the ids in this article, so that they stay unique when a document contains several articles. */
  readonly prefix: string;
  /** Whether the document is a chapter of a book, which says what its links to notes are. */
  readonly isBook: boolean;
  /** The ids that have been written. Only the first piece of a quotation gets an `id` attribute. */
  readonly begun: Set<string>;
  /** The numbers of highlights that end in a link. They follow the link, because they lead elsewhere. */
  readonly waiting: string[];
}
/** A part of a quotation or of one of the reader's highlights, together with the whole. */
export type MarkedPart = QuotePart | HighlightPart;
export interface QuotePart {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}
export interface HighlightPart {
  readonly start: number;
  readonly end: number;
  readonly highlight: {
    readonly id: string;
    readonly colour: HighlightColour;
    /** The number of the highlight in the list below the article. */
    readonly number: number;
    readonly hasNote: boolean;
    /** The end of its last words in the article, where the number stands. */
    readonly end: number;
  };
}

/**
 * Returns the parts of the quotations and highlights in layers. Overlapping parts are in different layers, and highlights come after
 * quotations.
 */
export const layersOfStory = ({ quotes, highlights }: Pick<Story, 'quotes' | 'highlights'>): Layer<MarkedPart>[] => [
  ...layersOf<MarkedPart>(quotes.flatMap((quote) => quote.parts.map(({ start, end }) => ({ start, end, quote })))),
  ...layersOf<MarkedPart>(
    highlights.flatMap(({ id, colour, hasNote, places }, at) => {
      const end = places.at(-1)?.end ?? 0;
      return places.map((place) => ({ ...place, highlight: { id, colour, hasNote, number: at + 1, end } }));
    }),
  ),
];
