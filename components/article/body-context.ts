import type { ComponentChild } from 'preact';
import type { BodyElement } from '../../utils/model';
import type { Layer } from '../../utils/text/segments';
import type { ReadingMark } from './reading-marks';

/** The policy for pictures: `live` loads them from the network, for the live page; `none` loads none, for a saved article. */
export type Images = 'live' | 'none';

/** A link to a place in the same article: the id of that place, and whether the link is the mark of a note. */
export interface InnerLink {
  readonly id: string;
  readonly isNote: boolean;
}

/** The data that rendering a body needs at every depth. */
export interface BodyContext {
  readonly text: string;
  readonly marks: readonly Layer<ReadingMark>[];
  readonly images: Images;
  readonly inLink: boolean;
  /** Whether words begin in bold type. */
  readonly boldsStarts: boolean;
  /** The ids of the quotations that already have their chip. They are added during rendering, in the order of the text. */
  readonly begun: Set<string>;
  /** The buttons at the end of the elements that the reader may remove. */
  readonly tools: ReadonlyMap<BodyElement, ComponentChild>;
  /** Returns the target of a link within the same article; `null` if the link leads out of it. */
  readonly innerLink: (link: BodyElement) => InnerLink | null;
  /** The level of the last heading, so that the next one does not skip a level. */
  readonly outline: { level: number };
}
