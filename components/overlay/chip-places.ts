import type { OverlayMark } from '../../utils/overlay/overlay-marks';
import type { Box } from '../../utils/overlay/overlay-places';

/** The height of a chip with the space below it, in CSS pixels. */
const CHIP_HEIGHT = 20;

/** The place of a chip with a speaker's initials, in CSS pixels. */
export interface ChipPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * Returns the places of the chips beside the quotations, by the index of the mark. A chip stands beside the line in which its quotation
 * begins. Quotations of the same speaker in one line share a chip, and chips of several speakers stand one below the other.
 */
export function chipPlaces(
  marks: readonly OverlayMark[],
  boxes: readonly (readonly Box[])[],
  margins: readonly (number | null)[],
): ReadonlyMap<number, ChipPlace> {
  const places = new Map<number, ChipPlace>();
  let last: { readonly id: string; readonly place: ChipPlace } | undefined;
  for (const [index, { quote, member }] of marks.entries()) {
    const [box, left] = [boxes[index]?.[0], margins[index]];
    if (!quote || !box || left === null || left === undefined) continue;
    const near = last && last.place.left === left && Math.abs(box[1] - last.place.top) < CHIP_HEIGHT ? last : undefined;
    if (near?.id === member.id) continue;
    const place = { left, top: near ? near.place.top + CHIP_HEIGHT : box[1] };
    places.set(index, place);
    last = { id: member.id, place };
  }
  return places;
}
