import { keepPlaced } from '../frame/keep-placed';

/**
 * Keeps a card level with the words it belongs to, in the column beside them, and whole within that column, while anything
 * scrolls or changes size. In a narrow view the style sheet puts it at the lower edge instead. Returns what ends it.
 */
export function placeBeside(card: HTMLElement, words: HTMLElement): () => void {
  const columns = card.parentElement;
  const scroller = words.closest<HTMLElement>('.page');
  if (!columns || !scroller) return () => undefined;
  const place = () => {
    const room = columns.getBoundingClientRect();
    const last = room.height - card.offsetHeight - MARGIN;
    const level = words.getBoundingClientRect().top - room.top - ABOVE;
    card.style.setProperty('--y', `${Math.round(Math.max(MARGIN, Math.min(level, last)))}px`);
  };
  uncover(card, words, scroller);
  return keepPlaced(card, columns, scroller, place);
}

/** Pixels between the card and the edges of its column, as in the style sheet. */
const MARGIN = 8;
/** Pixels from the card's upper edge to its first line, so that the name stands level with the words. */
const ABOVE = 12;

/** Where the card lies at the lower edge, the words scroll up from behind it, as far as they stay in sight. */
function uncover(card: HTMLElement, words: HTMLElement, scroller: HTMLElement): void {
  if (getComputedStyle(card).getPropertyValue('--lies') !== 'below') return;
  const taken = scroller.getBoundingClientRect().bottom - card.getBoundingClientRect().top + MARGIN;
  scroller.style.scrollPadding = `${MARGIN}px 0 ${Math.round(taken)}px`;
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-quote], [data-highlight]')].filter(
    ({ dataset: { quote, highlight } }) => (quote ?? highlight) === card.dataset.card,
  );
  // The beginning comes last: of a quote too long for the room that is left it must be in sight.
  for (const part of [parts.at(-1), words]) part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  scroller.style.scrollPadding = '';
}
