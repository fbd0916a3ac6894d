/** The place of one line of marked words in the frame of the overlay: left, top, width and height in CSS pixels. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** The places of the marked words in the frame of the overlay. */
export interface OverlayPlaces {
  /** For each mark the boxes over its words, in text order. Empty if the words are not visible on the page. */
  readonly boxes: readonly (readonly Box[])[];
  /** For each mark the place of the margin beside the block in which it begins, from the left of the frame, or `null` if there is no room. */
  readonly margins: readonly (number | null)[];
  /** The colour scheme of the page around the words. */
  readonly scheme: 'light' | 'dark';
  /**
   * The top of the visible part of the page, from the top of the frame, where the overlay says what it has marked. `null` if it says
   * nothing, because the marks replace earlier ones.
   */
  readonly top: number | null;
}
