import { keepPlaced } from '../frame/keep-placed';

/** The distances from the card of a note to its reference mark (`GAP`) and to the edges of the view (`MARGIN`), in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/**
 * Keeps the card of a note below the note's reference mark, or above it if there is more space there, while the article scrolls or anything
 * changes size. Returns a function that stops the positioning.
 */
export function placeByMark(card: HTMLElement, mark: HTMLElement): () => void {
  const columns = card.parentElement;
  const scroller = mark.closest<HTMLElement>('.page');
  if (!columns || !scroller) return () => undefined;
  const place = () => {
    const room = columns.getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const below = view.bottom - at.bottom;
    const top = below >= height + GAP + MARGIN || below >= at.top - view.top ? at.bottom + GAP : at.top - GAP - height;
    const left = Math.max(view.left + MARGIN, Math.min(at.left - width / 2, view.right - MARGIN - width));
    card.style.left = `${Math.round(left - room.left)}px`;
    card.style.top = `${Math.round(Math.max(view.top + MARGIN, Math.min(top, view.bottom - MARGIN - height)) - room.top)}px`;
  };
  return keepPlaced(card, columns, scroller, place);
}
