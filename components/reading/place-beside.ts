/**
 * Keeps a card level with the words it belongs to, in the column beside them, and whole within that column, while anything
 * scrolls or changes size. In a narrow view the style sheet puts it at the lower edge instead. Returns what ends it.
 */
export function placeBeside(card: HTMLElement, words: HTMLElement): () => void {
  const columns = card.parentElement;
  const scroller = words.closest('.page');
  if (!columns) return () => undefined;
  const place = () => {
    const room = columns.getBoundingClientRect();
    const last = room.height - card.offsetHeight - MARGIN;
    const level = words.getBoundingClientRect().top - room.top - ABOVE;
    card.style.setProperty('--y', `${Math.round(Math.max(MARGIN, Math.min(level, last)))}px`);
  };
  uncover(card, words);
  place();
  const observer = new ResizeObserver(place);
  observer.observe(card);
  observer.observe(columns);
  scroller?.addEventListener('scroll', place, { passive: true });
  return () => {
    observer.disconnect();
    scroller?.removeEventListener('scroll', place);
  };
}

/** Pixels between the card and the edges of its column, as in the style sheet. */
const MARGIN = 8;
/** Pixels from the card's upper edge to its first line, so that the name stands level with the words. */
const ABOVE = 12;

/** Where the card lies at the lower edge, the words scroll up from behind it, as far as they stay in sight. */
function uncover(card: HTMLElement, words: HTMLElement): void {
  const scroller = words.closest('.page');
  if (!scroller || getComputedStyle(card).getPropertyValue('--lies') !== 'below') return;
  const quote = card.dataset.card ?? '';
  const all = [...scroller.querySelectorAll<HTMLElement>('[data-quote]')].filter((one) => one.dataset.quote === quote);
  const behind = Math.max(...all.map((one) => one.getBoundingClientRect().bottom)) + MARGIN - card.getBoundingClientRect().top;
  const room = words.getBoundingClientRect().top - scroller.getBoundingClientRect().top - MARGIN;
  if (behind > 0) scroller.scrollBy({ top: Math.min(behind, room), behavior: 'instant' });
}
