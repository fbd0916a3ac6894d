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
   * The top of the visible part of the page, from the top of the frame, where the overlay says what it has marked. `null` if it says nothing,
   * because the marks replace earlier ones.
   */
  readonly top: number | null;
}

/** A message from the frame of the overlay. `here`: the frame runs. `shown`: the marks have been painted. */
export type FromOverlay = 'here' | 'shown';

/** A message to the frame: new places of the marks, or the mark under the pointer with the index of its box; `null` if there is none. */
export type ToOverlay = { readonly places: OverlayPlaces } | { readonly at: readonly [mark: number, box: number] | null };
