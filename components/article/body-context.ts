import type { ComponentChild } from 'preact';
import type { BodyElement } from '../../utils/model';
import type { Layer } from '../../utils/text/segments';
import type { ReadingMark } from './reading-marks';

/** Whether pictures may be asked for over the network: of the live page yes, of a saved article never. */
export type Images = 'live' | 'none';

/** A link to a place of the same article: the place's id, and whether the link is the mark of a note. */
export interface InnerLink {
  readonly id: string;
  readonly isNote: boolean;
}

/** What drawing a body needs to know at every depth. */
export interface BodyContext {
  readonly text: string;
  readonly marks: readonly Layer<ReadingMark>[];
  readonly images: Images;
  readonly inLink: boolean;
  /** Whether words begin in bold type. */
  readonly boldsStarts: boolean;
  /** The quotes that have their chip already. Filled while drawing, in the order of the text. */
  readonly begun: Set<string>;
  /** What is put at the end of an element that the reader may remove. */
  readonly tools: ReadonlyMap<BodyElement, ComponentChild>;
  /** Where a link leads within the same article; `null` where it leads out of it. */
  readonly innerLink: (link: BodyElement) => InnerLink | null;
  /** The last heading's level, so that none is left out below it. */
  readonly outline: { level: number };
}
