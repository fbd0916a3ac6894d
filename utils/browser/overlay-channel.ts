import type { OverlayPlaces } from '../overlay/overlay-places';

/** A message from the frame of the overlay. `here`: the frame runs. `shown`: the marks have been painted. */
export type FromOverlay = 'here' | 'shown';

/** A message to the frame: new places of the marks, or the mark under the pointer with the index of its box; `null` if there is none. */
export type ToOverlay = { readonly places: OverlayPlaces } | { readonly at: readonly [mark: number, box: number] | null };
