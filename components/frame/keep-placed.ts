/**
 * Keeps a card where `place` puts it while the article scrolls or the card or its columns change size: `room` is what the card lies in, `scroller` what
 * scrolls. Returns what ends it.
 */
export function keepPlaced(card: HTMLElement, room: HTMLElement, scroller: HTMLElement, place: () => void): () => void {
  place();
  const observer = new ResizeObserver(place);
  observer.observe(card);
  observer.observe(room);
  scroller.addEventListener('scroll', place, { passive: true });
  return () => {
    observer.disconnect();
    scroller.removeEventListener('scroll', place);
  };
}
