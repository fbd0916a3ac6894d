import type { ComponentChild, ComponentType } from 'preact';
import type { BodyElement } from '../../utils/model';
import type { PictureSource } from '../../utils/raster/picture-source';
import type { Layer } from '../../utils/text/segments';
import type { KeptPictureProps } from './kept-pictures-context';
import type { ReadingMark } from './reading-marks';

/**
 * The policy for loading pictures: `live` loads them from the network, and `none`, which is used for saved articles, loads none. A saved article
 * shows the pictures that are kept with it.
 */
export type Images = 'live' | 'none';

/**
 * The target of a link within the article: the id of the element that the link leads to, and whether the link is the reference mark of a
 * note.
 */
export interface InnerLink {
  readonly id: string;
  readonly isNote: boolean;
}

/** The data that is passed down while a body is rendered. */
export interface BodyContext {
  readonly text: string;
  readonly marks: readonly Layer<ReadingMark>[];
  /** Returns the source of a picture. `null` if no pictures are loaded. */
  readonly sourceOf: ((src: string) => PictureSource) | null;
  /** The component that shows a kept picture. `null` unless the article is a saved one. */
  readonly KeptPicture: ComponentType<KeptPictureProps> | null;
  readonly inLink: boolean;
  /** Whether the beginning of each word is bold. */
  readonly boldsStarts: boolean;
  /** The ids of the quotations whose chip has already been rendered. Rendering adds to this set in text order. */
  readonly begun: Set<string>;
  /** The speaker of the last chip in the same block: `undefined` before the first chip, `null` if that speaker is unknown. */
  readonly lastSpeaker: { id: string | null | undefined };
  /** The buttons to render at the end of elements that the reader can remove. */
  readonly tools: ReadonlyMap<BodyElement, ComponentChild>;
  /** Returns the target of a link within the same article, or `null` if the link leads elsewhere. */
  readonly innerLink: (link: BodyElement) => InnerLink | null;
  /** The level of the last rendered heading. The next heading is rendered at most one level below it. */
  readonly outline: { level: number };
}
