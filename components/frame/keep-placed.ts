/**
 * Positions a card by calling `place`, initially and whenever the article scrolls or the card or its container changes size. Returns a
 * function that stops the positioning.
 * @param container The element that contains the card.
 * @param scroller The scroll container of the article.
 */
export function keepPlaced(card: HTMLElement, container: HTMLElement, scroller: HTMLElement, place: () => void): () => void {
  place();
  const observer = new ResizeObserver(place);
  observer.observe(card);
  observer.observe(container);
  scroller.addEventListener('scroll', place, { passive: true });
  return () => {
    observer.disconnect();
    scroller.removeEventListener('scroll', place);
  };
}
